// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Color`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Color {
    /// `R`.
    #[serde(rename = "R")]
    pub r: i64,

    /// `G`.
    #[serde(rename = "G")]
    pub g: i64,
}

impl Color {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(r: i64, g: i64) -> Self {
        Self { r, g }
    }
}
