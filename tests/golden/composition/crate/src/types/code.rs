// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;

union! {
    /// Nothing has a name here.
    pub enum Code {
        String(String),
        String2(String),
        Integer(u8) = into,
        Integer2(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::String2(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Integer2(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::Integer)
            .or(Self::Integer2)
            .or(Self::String)
            .or(Self::String2)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

impl Check for Code {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        match self {
            Self::String(value) => {
                at.max_length(value, 2)?;
            }
            Self::String2(value) => {
                at.min_length(value, 5)?;
            }
            Self::Integer(value) => {
                at.maximum(value, 10)?;
            }
            Self::Integer2(value) => {
                at.minimum(value, 100)?;
            }
            _ => {}
        }
        Ok(())
    }
}
