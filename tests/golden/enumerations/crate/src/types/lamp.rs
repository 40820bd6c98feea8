// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::numbers;
use crate::types::Colour;

object! {
    /// Comes back, so a value that is added later must not break it.
    pub struct Lamp {
        /// `id`.
        required id: i64,

        /// `state`.
        required state: LampState,

        /// `colour`.
        required colour: Colour,

        /// `sizes`.
        optional sizes: Vec<LampSizesItem>,

        /// `always`.
        optional always: LampAlways,
    }
}

open_enumeration! {
    /// The property `state` of [`Lamp`](crate::types::Lamp).
    pub enum LampState {
        On = "on",
        Off = "off",
        Unknown = "unknown",

        /// A value that the document does not list.
        Unrecognized(String),
    }
}

/// An element.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LampSizesItem {
    /// `1`.
    V1,

    /// `2`.
    V2,

    /// `4`.
    V4,

    /// A value that the document does not list.
    Unknown(i64),
}

impl LampSizesItem {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2, Self::V4];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V4 => 4,
            Self::Unknown(number) => number,
        }
    }
}

impl fmt::Display for LampSizesItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for LampSizesItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for LampSizesItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read_open(deserializer, Self::ALL, Self::as_i64, Self::Unknown)
    }
}

enumeration! {
    /// The property `always` of [`Lamp`](crate::types::Lamp).
    pub enum LampAlways {
        Yes = "yes",
    }
}
