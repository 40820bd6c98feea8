// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::numbers;
use crate::types::PetDashStatus;

object! {
    /// `Signs`.
    pub struct Signs {
        /// `texts`.
        optional texts: SignsTexts,

        /// `numbers`.
        optional numbers: SignsNumbers,

        /// `fractions`.
        optional fractions: f64,

        /// `same`.
        optional same: PetDashStatus,
    }

    pub fn new();
}

open_enumeration! {
    /// The property `texts` of [`Signs`](crate::types::Signs).
    pub enum SignsTexts {
        /// A value of the document.
        Empty = (""),

        Dash = "-",
        Plus1 = "+1",
        Minus1 = "-1",
        V1Dot0 = "1.0",
        V10 = "10",
        V1_0 = "1,0",
        LowerUp = "up",
        UpperUp = "UP",
        Up = "Up",

        /// A value of the document.
        SpaceSpace = ("  "),

        NullUnderscore = "null_",
        Null = "null",

        /// A value that the document does not list.
        Unknown(String),
    }
}

/// The property `numbers` of [`Signs`](crate::types::Signs).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SignsNumbers {
    /// `1`.
    V1,

    /// `-1`.
    Minus1,

    /// `10`.
    V10,

    /// `0`.
    V0,

    /// A value that the document does not list.
    Unknown(i64),
}

impl SignsNumbers {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V1, Self::Minus1, Self::V10, Self::V0];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::Minus1 => -1,
            Self::V10 => 10,
            Self::V0 => 0,
            Self::Unknown(number) => number,
        }
    }
}

impl fmt::Display for SignsNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for SignsNumbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for SignsNumbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read_open(deserializer, Self::ALL, Self::as_i64, Self::Unknown)
    }
}
