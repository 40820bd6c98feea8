// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::Ok;

/// `Into`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Into {
    /// `Ok`.
    Ok(Ok),

    /// `crate::types::From`.
    From(crate::types::From),

    /// `String`.
    String(String),
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
            .take();
        found.ok_or_else(union::no_member)
    }
}

impl From<Ok> for Into {
    fn from(value: Ok) -> Self {
        Self::Ok(value)
    }
}

impl From<crate::types::From> for Into {
    fn from(value: crate::types::From) -> Self {
        Self::From(value)
    }
}

impl From<String> for Into {
    fn from(value: String) -> Self {
        Self::String(value)
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
