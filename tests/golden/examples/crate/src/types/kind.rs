// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::enumeration;

/// `Kind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,

    /// `dog`.
    Dog,

    /// A value that the document does not list.
    Unknown(String),
}

impl Kind {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Cat, Self::Dog];

    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Unknown(text) => text,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for Kind {
    fn from(text: &str) -> Self {
        enumeration::parse_open(text, Self::ALL, Self::as_str, Self::Unknown)
    }
}

impl FromStr for Kind {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read_open(deserializer)
    }
}
