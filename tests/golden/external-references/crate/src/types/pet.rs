// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Cat, Dog};

union! {
    /// `Pet`.
    pub enum Pet {
        Dog(Dog) = into,
        Cat(Cat) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Pet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Dog(value) => value.serialize(serializer),
            Self::Cat(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind") {
            Some("dog") => union::member(value).map(Self::Dog),
            Some("cat") => union::member(value).map(Self::Cat),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
