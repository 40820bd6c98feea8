// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::{Gradient, Plain};

union! {
    /// Sent only; the more specific member must not be taken for the other.
    pub enum Filling {
        Plain(Plain) = into,
        Gradient(Gradient) = into,
    }
}

impl Serialize for Filling {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => value.serialize(serializer),
            Self::Gradient(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Filling {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::Gradient)
            .or(Self::Plain)
            .take_any();
        found.ok_or_else(union::no_member)
    }
}

impl Check for Filling {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Self::Plain(value) = self {
            value.check(at)?;
        }
        Ok(())
    }
}
