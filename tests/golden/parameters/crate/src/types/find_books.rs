// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// The parameter `order` of `find_books`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FindBooksOrder {
    /// `title`.
    Title,

    /// `-title`.
    MinusTitle,

    /// `year`.
    Year,

    /// `-year`.
    MinusYear,
}

impl FindBooksOrder {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Title,
        Self::MinusTitle,
        Self::Year,
        Self::MinusYear,
    ];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::MinusTitle => "-title",
            Self::Year => "year",
            Self::MinusYear => "-year",
        }
    }
}

impl fmt::Display for FindBooksOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for FindBooksOrder {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for FindBooksOrder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for FindBooksOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}
