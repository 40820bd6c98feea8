// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Start, Turn};

union! {
    /// `Motion`.
    pub enum Motion {
        Start(Start) = into,
        Turn(Turn) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Motion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Start(value) => value.serialize(serializer),
            Self::Turn(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Motion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "what") {
            Some("start") => union::member(value).map(Self::Start),
            Some("turn") => union::member(value).map(Self::Turn),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
