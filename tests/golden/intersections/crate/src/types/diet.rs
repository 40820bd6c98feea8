// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::enumeration;

/// `Diet`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Diet {
    /// `plants`.
    Plants,

    /// `meat`.
    Meat,

    /// `both`.
    Both,

    /// A value that the document does not list.
    Unknown(String),
}

impl Diet {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Plants, Self::Meat, Self::Both];

    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plants => "plants",
            Self::Meat => "meat",
            Self::Both => "both",
            Self::Unknown(text) => text,
        }
    }
}

impl fmt::Display for Diet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Diet {
    fn from(text: &str) -> Self {
        enumeration::parse_open(text, Self::ALL, Self::as_str, Self::Unknown)
    }
}

impl FromStr for Diet {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for Diet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Diet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read_open(deserializer)
    }
}
