// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{UnknownValue, enumeration, numbers};
use crate::types::Colour;

/// Comes back, so a value that is added later must not break it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Lamp {
    /// `id`.
    pub id: i64,

    /// `state`.
    pub state: LampState,

    /// `colour`.
    pub colour: Colour,

    /// `sizes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<LampSizesItem>>,

    /// `always`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub always: Option<LampAlways>,
}

/// The property `state` of [`Lamp`](crate::types::Lamp).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LampState {
    /// `on`.
    On,

    /// `off`.
    Off,

    /// `unknown`.
    Unknown,

    /// A value that the document does not list.
    Unrecognized(String),
}

impl LampState {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off, Self::Unknown];

    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown => "unknown",
            Self::Unrecognized(text) => text,
        }
    }
}

impl fmt::Display for LampState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for LampState {
    fn from(text: &str) -> Self {
        enumeration::parse_open(text, Self::ALL, Self::as_str, Self::Unrecognized)
    }
}

impl FromStr for LampState {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for LampState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LampState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read_open(deserializer)
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

/// The property `always` of [`Lamp`](crate::types::Lamp).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LampAlways {
    /// `yes`.
    Yes,
}

impl LampAlways {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Yes];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
        }
    }
}

impl fmt::Display for LampAlways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for LampAlways {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for LampAlways {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LampAlways {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for LampAlways {
    fn default() -> Self {
        Self::Yes
    }
}
