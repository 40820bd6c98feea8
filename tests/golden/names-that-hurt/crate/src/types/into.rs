// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::Ok;

union! {
    /// `Into`.
    pub enum Into {
        Ok(Ok) = into,
        From(crate::types::From) = into,
        String(String) = into,
    }
}

impl Serialize for Into {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ok(value) => value.serialize(serializer),
            Self::From(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Into {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::Ok)
            .or(Self::From)
            .or(Self::String)
            .take_any();
        found.ok_or_else(union::no_member)
    }
}

impl Check for Into {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Self::Ok(value) = self {
            value.check(at)?;
        }
        Ok(())
    }
}
