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

/// One form of [`Script`](crate::types::Script).
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ScriptDoc {
    /// `#[doc]`.
    #[serde(default, rename = "#[doc]", skip_serializing_if = "Option::is_none")]
    pub doc: Option<Value>,
}

impl ScriptDoc {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { doc: None }
    }

    /// `#[doc]`.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<Value>) -> Self {
        self.doc = Some(doc.into());
        self
    }
}
