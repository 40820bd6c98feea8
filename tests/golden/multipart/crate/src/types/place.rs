// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Place`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// `x`.
    pub x: i64,
}

impl Place {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self { x }
    }
}
