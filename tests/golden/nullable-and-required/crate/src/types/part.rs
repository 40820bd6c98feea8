// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;

/// `Part`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// `size`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub size: Nullable<f64>,
}

impl Part {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { size: Nullable::Omitted }
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<Nullable<f64>>) -> Self {
        self.size = size.into();
        self
    }
}
