// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Con;

/// `<script>`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Script {
    /// `String`.
    StarSlashSpaceOpenBrace(String),

    /// `Con`.
    Con(Con),

    /// `ScriptDoc`.
    Doc(ScriptDoc),

    /// A value that the document does not describe.
    Unknown(Value),
}

impl Serialize for Script {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::StarSlashSpaceOpenBrace(value) => value.serialize(serializer),
            Self::Con(value) => value.serialize(serializer),
            Self::Doc(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Script {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .known(|member| !matches!(member, Con::Unknown(_)), Self::Con)
            .or(Self::Doc)
            .or(Self::StarSlashSpaceOpenBrace)
            .or(Self::Con)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

impl From<String> for Script {
    fn from(value: String) -> Self {
        Self::StarSlashSpaceOpenBrace(value)
    }
}

impl From<Con> for Script {
    fn from(value: Con) -> Self {
        Self::Con(value)
    }
}

impl From<ScriptDoc> for Script {
    fn from(value: ScriptDoc) -> Self {
        Self::Doc(value)
    }
}

object! {
    /// One form of [`Script`](crate::types::Script).
    pub struct ScriptDoc {
        /// `#[doc]`.
        optional(into) doc: Value as "#[doc]",
    }

    pub fn new();
}
