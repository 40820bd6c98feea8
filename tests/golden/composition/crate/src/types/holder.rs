// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;
use crate::runtime::enumeration::enumeration;
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

enumeration! {
    /// The property `state` of [`Holder`](crate::types::Holder).
    pub enum HolderState {
        On = "on",
    }
}
