// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

object! {
    /// `Free`.
    pub struct Free {
        /// `anything`.
        optional(null, into) anything: Value,

        /// `all`.
        optional(null, into) all: Value,

        /// `nothing`.
        optional(null) nothing: (),

        /// `word`.
        required(into) word: String,

        /// `either`.
        optional(null, into) either: FreeEither,

        /// `kept`.
        received(null) kept: Value,
    }

    pub fn new(word: impl Into<String>);
}

union! {
    /// The property `either` of [`Free`](crate::types::Free).
    pub enum FreeEither {
        List(Vec<String>) = into,
        Any(Value) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for FreeEither {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => value.serialize(serializer),
            Self::Any(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for FreeEither {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::List).or(Self::Any).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
