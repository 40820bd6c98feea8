// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::{numbers, union};
use crate::types::Colour;

object! {
    /// Goes out only, so its lists are closed.
    pub struct NewLamp {
        /// `kind`.
        constant kind: NewLampKind,

        /// `socket`.
        required socket: NewLampSocket,

        /// How bright it is at first.
        optional level: NewLampLevel,

        /// `colour`.
        optional colour: Colour,

        /// `offset`.
        optional offset: NewLampOffset,

        /// `mode`.
        optional_or_null mode: NewLampMode,

        /// `version`.
        optional version: NewLampVersion,

        /// `place`.
        optional place: (i64, Option<String>),

        /// `unit`.
        optional(into) unit: NewLampUnit,

        /// Quotes were left out.
        optional edition: NewLampEdition,

        /// Quotes are too many.
        optional watts: NewLampWatts,
    }

    pub fn new(socket: NewLampSocket);
}

impl Check for NewLamp {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(place) = &self.place {
            {
                let at = &at.property("place");
                {
                    let element = &place.0;
                    at.index(0).minimum(element, 1)?;
                }
                {
                    let element = &place.1;
                    if let Some(element) = element {
                        at.index(1).max_length(element, 3)?;
                    }
                }
            }
        }
        if let Some(unit) = &self.unit {
            unit.check(&at.property("unit"))?;
        }
        Ok(())
    }
}

enumeration! {
    /// The property `kind` of [`NewLamp`](crate::types::NewLamp).
    pub enum NewLampKind {
        Lamp = "lamp",
    }
}

enumeration! {
    /// The property `socket` of [`NewLamp`](crate::types::NewLamp).
    pub enum NewLampSocket {
        E14 = "E14",
        E27 = "E27",
        Gu10 = "GU10",
    }
}

/// How bright it is at first.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewLampLevel {
    /// `0`.
    Dark,

    /// `50`.
    Dim,

    /// `100`.
    Bright,
}

impl NewLampLevel {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Dark, Self::Dim, Self::Bright];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Dark => 0,
            Self::Dim => 50,
            Self::Bright => 100,
        }
    }
}

impl fmt::Display for NewLampLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for NewLampLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for NewLampLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read(deserializer, Self::ALL, Self::as_i64)
    }
}

/// The property `offset` of [`NewLamp`](crate::types::NewLamp).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewLampOffset {
    /// `-1`.
    Minus1,

    /// `0`.
    V0,

    /// `1`.
    V1,
}

impl NewLampOffset {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Minus1, Self::V0, Self::V1];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::V0 => 0,
            Self::V1 => 1,
        }
    }
}

impl fmt::Display for NewLampOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for NewLampOffset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for NewLampOffset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read(deserializer, Self::ALL, Self::as_i64)
    }
}

enumeration! {
    /// The property `mode` of [`NewLamp`](crate::types::NewLamp).
    pub enum NewLampMode {
        Steady = "steady",
        Blinking = "blinking",
    }
}

/// The property `version` of [`NewLamp`](crate::types::NewLamp).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewLampVersion {
    /// `2`.
    V2,
}

impl NewLampVersion {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V2];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::V2 => 2,
        }
    }
}

impl fmt::Display for NewLampVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for NewLampVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for NewLampVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read(deserializer, Self::ALL, Self::as_i64)
    }
}

/// The only value there is.
impl Default for NewLampVersion {
    fn default() -> Self {
        Self::V2
    }
}

union! {
    /// The property `unit` of [`NewLamp`](crate::types::NewLamp).
    pub enum NewLampUnit {
        Tuple((i64, String)) = into,
        Boolean(bool) = into,
    }
}

impl Serialize for NewLampUnit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Tuple(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for NewLampUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Tuple).or(Self::Boolean).take_any();
        found.ok_or_else(union::no_member)
    }
}

impl Check for NewLampUnit {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Self::Tuple(value) = self {
            {
                {
                    let element = &value.0;
                    at.index(0).minimum(element, 1)?;
                }
            }
        }
        Ok(())
    }
}

enumeration! {
    /// Quotes were left out.
    pub enum NewLampEdition {
        V2023 = "2023",
        V2_5 = "2.5",
        True = "true",
        Latest = "latest",
    }
}

/// Quotes are too many.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewLampWatts {
    /// `40`.
    V40,

    /// `60`.
    V60,
}

impl NewLampWatts {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V40, Self::V60];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::V40 => 40,
            Self::V60 => 60,
        }
    }
}

impl fmt::Display for NewLampWatts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_i64().fmt(f)
    }
}

impl Serialize for NewLampWatts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.as_i64())
    }
}

impl<'de> Deserialize<'de> for NewLampWatts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        numbers::read(deserializer, Self::ALL, Self::as_i64)
    }
}
