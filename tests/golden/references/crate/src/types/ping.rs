// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Left, Right};

union! {
    /// A member of one of its members, so both allow the same.
    pub enum Ping {
        Left(Left) = into,
        Right(Right) = into,
        Integer(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Ping {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Left(value) => value.serialize(serializer),
            Self::Right(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Ping {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::Left)
            .or(Self::Right)
            .or(Self::Integer)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
