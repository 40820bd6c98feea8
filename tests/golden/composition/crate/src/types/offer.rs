// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Priced, Unpriced};

union! {
    /// A value of the second must not come out with the price of the first.
    pub enum Offer {
        Priced(Priced) = into,
        Unpriced(Unpriced) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Offer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Priced(value) => value.serialize(serializer),
            Self::Unpriced(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Offer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Priced).or(Self::Unpriced).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
