// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// `Turn`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Turn {
    /// `what`.
    pub what: TurnWhat,

    /// `degrees`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub degrees: Option<i64>,
}

impl Turn {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            degrees: None,
        }
    }

    /// `degrees`.
    #[must_use]
    pub fn degrees(mut self, degrees: i64) -> Self {
        self.degrees = Some(degrees);
        self
    }
}

/// The property `what` of [`Turn`](crate::types::Turn).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TurnWhat {
    /// `turn`.
    Turn,
}

impl TurnWhat {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Turn];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Turn => "turn",
        }
    }
}

impl fmt::Display for TurnWhat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for TurnWhat {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for TurnWhat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TurnWhat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for TurnWhat {
    fn default() -> Self {
        Self::Turn
    }
}
