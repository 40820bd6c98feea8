// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::types::{Address, Pet};

/// `Kennel`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Kennel {
    /// `id`.
    pub id: Uuid,

    /// `address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,

    /// `second`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Address>,

    /// `pets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pets: Option<Vec<Pet>>,
}

impl Kennel {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self {
            id,
            address: None,
            second: None,
            pets: None,
        }
    }

    /// `address`.
    #[must_use]
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// `second`.
    #[must_use]
    pub fn second(mut self, second: Address) -> Self {
        self.second = Some(second);
        self
    }

    /// `pets`.
    #[must_use]
    pub fn pets(mut self, pets: impl Into<Vec<Pet>>) -> Self {
        self.pets = Some(pets.into());
        self
    }
}
