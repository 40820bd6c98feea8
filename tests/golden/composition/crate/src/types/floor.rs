// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Ground, Upper};

union! {
    /// The tag is a number, and one member does not require it.
    pub enum Floor {
        Ground(Ground) = into,
        Upper(Upper) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Floor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ground(value) => value.serialize(serializer),
            Self::Upper(value) => {
                union::tagged(serializer, "floor", Value::from(1), value)
            }
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Floor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let tag = union::scalar_tag(&value, "floor");
        match tag.as_deref() {
            Some("0") => union::member(value).map(Self::Ground),
            Some("1" | "2") => union::member(value).map(Self::Upper),
            _ => Ok(Self::Unknown(value)),
        }
    }
}
