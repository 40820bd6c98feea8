// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Con;

union! {
    /// `<script>`.
    pub enum Script {
        StarSlashSpaceOpenBrace(String) = into,
        Con(Con) = into,
        Doc(ScriptDoc) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
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

object! {
    /// One form of [`Script`](crate::types::Script).
    pub struct ScriptDoc {
        /// `#[doc]`.
        optional(null, into) doc: Value as "#[doc]",
    }

    pub fn new();
}
