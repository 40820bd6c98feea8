// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;

/// The body of `put_pet`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PutPetBody {
    /// `name`.
    pub name: String,

    /// `weight`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<f32>,

    /// `chip`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub chip: Nullable<String>,
}

impl PutPetBody {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            weight: None,
            chip: Nullable::Omitted,
        }
    }

    /// `weight`.
    #[must_use]
    pub fn weight(mut self, weight: f32) -> Self {
        self.weight = Some(weight);
        self
    }

    /// `chip`.
    #[must_use]
    pub fn chip(mut self, chip: impl Into<Nullable<String>>) -> Self {
        self.chip = chip.into();
        self
    }
}
