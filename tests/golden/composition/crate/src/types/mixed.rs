// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{numbers, union};

union! {
    /// Values of several kinds.
    pub enum Mixed {
        Text(MixedText) = into,
        Number(MixedNumber) = into,
        Boolean(bool) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Mixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Mixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .known(|member| !matches!(member, MixedText::Unknown(_)), Self::Text)
            .known(|member| !matches!(member, MixedNumber::Unknown(_)), Self::Number)
            .or(Self::Boolean)
            .or(Self::Text)
            .or(Self::Number)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

open_enumeration! {
    /// One form of [`Mixed`](crate::types::Mixed).
    pub enum MixedText {
        Auto = "auto",
        Never = "never",

        /// A value that the document does not list.
        Unknown(String),
    }
}

/// One form of [`Mixed`](crate::types::Mixed).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum MixedNumber {
    /// `1`.
    V1,

    /// `2`.
    V2,

    /// A value that the document does not list.
    Unknown(i64),
}

impl MixedNumber {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl fmt::Display for MixedNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for MixedNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for MixedNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read_open(deserializer, Self::ALL, Self::as_i64, Self::Unknown)
    }
}
