// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// `Stop`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Stop {
    /// `what`.
    pub what: StopWhat,

    /// `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

impl Stop {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            at: None,
        }
    }

    /// `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

/// The property `what` of [`Stop`](crate::types::Stop).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StopWhat {
    /// `stop`.
    Stop,
}

impl StopWhat {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Stop];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stop => "stop",
        }
    }
}

impl fmt::Display for StopWhat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for StopWhat {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for StopWhat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StopWhat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for StopWhat {
    fn default() -> Self {
        Self::Stop
    }
}
