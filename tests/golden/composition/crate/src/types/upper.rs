// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::numbers;

object! {
    /// `Upper`.
    pub struct Upper {
        /// `floor`.
        optional floor: UpperFloor,

        /// `lift`.
        optional lift: bool,
    }

    pub fn new();
}

/// The property `floor` of [`Upper`](crate::types::Upper).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UpperFloor {
    /// `1`.
    V1,

    /// `2`.
    V2,

    /// A value that the document does not list.
    Unknown(i64),
}

impl UpperFloor {
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

impl fmt::Display for UpperFloor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for UpperFloor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for UpperFloor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read_open(deserializer, Self::ALL, Self::as_i64, Self::Unknown)
    }
}
