// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Low;

object! {
    /// `Rank`.
    pub struct Rank {
        /// `low`.
        optional_or_null low: Low,

        /// `any`.
        optional_or_null any: RankAny,
    }

    pub fn new();
}

union! {
    /// The property `any` of [`Rank`](crate::types::Rank).
    pub enum RankAny {
        Low(Low) = into,
        Integer(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for RankAny {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Low(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RankAny {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .known(|member| !matches!(member, Low::Unknown(_)), Self::Low)
            .or(Self::Integer)
            .or(Self::Low)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
