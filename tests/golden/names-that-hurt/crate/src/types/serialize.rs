// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serializer};

use crate::runtime::{UnknownValue, enumeration};

/// `Serialize`.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Serialize {
    /// A value of the document.
    Empty,

    /// `+`.
    Plus,

    /// `-`.
    Dash,

    /// `*`.
    Star,

    /// `1`.
    V1,

    /// `+1`.
    Plus1,

    /// `-1`.
    Minus1,

    /// `a`.
    LowerA,

    /// `A`.
    A,

    /// `α`.
    Α,

    /// `Ok`.
    Ok,

    /// `Self`.
    Self_,

    /// `Unknown`.
    Unknown,
}

impl Serialize {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Plus,
        Self::Dash,
        Self::Star,
        Self::V1,
        Self::Plus1,
        Self::Minus1,
        Self::LowerA,
        Self::A,
        Self::Α,
        Self::Ok,
        Self::Self_,
        Self::Unknown,
    ];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "",
            Self::Plus => "+",
            Self::Dash => "-",
            Self::Star => "*",
            Self::V1 => "1",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::LowerA => "a",
            Self::A => "A",
            Self::Α => "α",
            Self::Ok => "Ok",
            Self::Self_ => "Self",
            Self::Unknown => "Unknown",
        }
    }
}

impl fmt::Display for Serialize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Serialize {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl ::serde::Serialize for Serialize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Serialize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}
