// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::enumeration;

/// Both sent and received.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Colour {
    /// Like a fire.
    ///
    /// `warm-white`.
    WarmDashWhite,

    /// Like a fire in old firmware.
    ///
    /// `WARM_WHITE`.
    WarmWhite,

    /// Like a fridge.
    ///
    /// `cold white`.
    ColdWhite,

    /// Like an alarm.
    ///
    /// `red`.
    Red,

    /// A value that the document does not list.
    Unknown(String),
}

impl Colour {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::WarmDashWhite,
        Self::WarmWhite,
        Self::ColdWhite,
        Self::Red,
    ];

    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::WarmDashWhite => "warm-white",
            Self::WarmWhite => "WARM_WHITE",
            Self::ColdWhite => "cold white",
            Self::Red => "red",
            Self::Unknown(text) => text,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Colour {
    fn from(text: &str) -> Self {
        enumeration::parse_open(text, Self::ALL, Self::as_str, Self::Unknown)
    }
}

impl FromStr for Colour {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read_open(deserializer)
    }
}
