// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Left, Right};

union! {
    /// `Pong`.
    pub enum Pong {
        Right(Right) = boxed_into,
        Integer(i64) = into,
        Left(Left) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Pong {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Right(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Left(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pong {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::Right)
            .or(Self::Left)
            .or(Self::Integer)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
