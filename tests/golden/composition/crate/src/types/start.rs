// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// `Start`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Start {
    /// `what`.
    pub what: StartWhat,

    /// `speed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speed: Option<f64>,
}

impl Start {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            speed: None,
        }
    }

    /// `speed`.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = Some(speed);
        self
    }
}

/// The property `what` of [`Start`](crate::types::Start).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum StartWhat {
    /// `start`.
    Start,
}

impl StartWhat {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Start];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
        }
    }
}

impl fmt::Display for StartWhat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for StartWhat {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for StartWhat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StartWhat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for StartWhat {
    fn default() -> Self {
        Self::Start
    }
}
