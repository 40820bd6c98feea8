// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Motion, Stop};

union! {
    /// Unions in one another, with one discriminator.
    pub enum Event {
        Stop(Stop) = into,
        Motion(Motion) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Stop(value) => value.serialize(serializer),
            Self::Motion(value) => union::tagged(serializer, "what", "Motion", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "what") {
            Some("stop") => union::member(value).map(Self::Stop),
            Some("Motion" | "start" | "turn") => union::member(value).map(Self::Motion),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
