// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::enumeration::enumeration;
use crate::runtime::{Nullable, numbers};
use crate::types::Colour;

/// Goes out only, so its lists are closed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLamp {
    /// `kind`.
    pub kind: NewLampKind,

    /// `socket`.
    pub socket: NewLampSocket,

    /// How bright it is at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<NewLampLevel>,

    /// `colour`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,

    /// `offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<NewLampOffset>,

    /// `mode`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub mode: Nullable<NewLampMode>,

    /// `version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<NewLampVersion>,
}

impl NewLamp {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(socket: NewLampSocket) -> Self {
        Self {
            kind: Default::default(),
            socket,
            level: None,
            colour: None,
            offset: None,
            mode: Nullable::Omitted,
            version: None,
        }
    }

    /// How bright it is at first.
    #[must_use]
    pub fn level(mut self, level: NewLampLevel) -> Self {
        self.level = Some(level);
        self
    }

    /// `colour`.
    #[must_use]
    pub fn colour(mut self, colour: Colour) -> Self {
        self.colour = Some(colour);
        self
    }

    /// `offset`.
    #[must_use]
    pub fn offset(mut self, offset: NewLampOffset) -> Self {
        self.offset = Some(offset);
        self
    }

    /// `mode`.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<Nullable<NewLampMode>>) -> Self {
        self.mode = mode.into();
        self
    }

    /// `version`.
    #[must_use]
    pub fn version(mut self, version: NewLampVersion) -> Self {
        self.version = Some(version);
        self
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
