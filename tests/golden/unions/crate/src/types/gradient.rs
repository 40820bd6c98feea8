// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Gradient`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Gradient {
    /// `colour`.
    pub colour: String,

    /// `to`.
    pub to: String,
}

impl Gradient {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(colour: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            colour: colour.into(),
            to: to.into(),
        }
    }
}
