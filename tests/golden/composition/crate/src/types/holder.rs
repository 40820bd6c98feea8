// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{Nullable, UnknownValue, enumeration};
use crate::types::Short;

/// Two schemas describe one property, each with a part of it.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Holder {
    /// `owner`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<HolderOwner>,

    /// `state`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<HolderState>,

    /// `either`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub either: Nullable<Short>,
}

impl Holder {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            owner: None,
            state: None,
            either: Nullable::Omitted,
        }
    }

    /// `owner`.
    #[must_use]
    pub fn owner(mut self, owner: HolderOwner) -> Self {
        self.owner = Some(owner);
        self
    }

    /// `state`.
    #[must_use]
    pub fn state(mut self, state: HolderState) -> Self {
        self.state = Some(state);
        self
    }

    /// `either`.
    #[must_use]
    pub fn either(mut self, either: impl Into<Nullable<Short>>) -> Self {
        self.either = either.into();
        self
    }
}

/// The property `owner` of [`Holder`](crate::types::Holder).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HolderOwner {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// `age`.
    pub age: i64,
}

impl HolderOwner {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self { name: None, age }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The property `state` of [`Holder`](crate::types::Holder).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum HolderState {
    /// `on`.
    On,
}

impl HolderState {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::On];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
        }
    }
}

impl fmt::Display for HolderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for HolderState {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for HolderState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for HolderState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for HolderState {
    fn default() -> Self {
        Self::On
    }
}
