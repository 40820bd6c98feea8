// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::{High, Low};

union! {
    /// Lists that are open to texts they do not know.
    pub enum Level {
        Low(Low) = into,
        High(High) = into,
        String(String) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Low(value) => value.serialize(serializer),
            Self::High(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .known(|member| !matches!(member, Low::Unknown(_)), Self::Low)
            .known(|member| !matches!(member, High::Unknown(_)), Self::High)
            .or(Self::String)
            .or(Self::Low)
            .or(Self::High)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

impl Check for Level {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Self::String(value) = self {
            at.max_length(value, 20)?;
        }
        Ok(())
    }
}
