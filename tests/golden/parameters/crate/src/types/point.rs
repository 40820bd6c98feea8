// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Point`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Point {
    /// `x`.
    pub x: i64,

    /// `y`.
    pub y: i64,
}

impl Point {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Self {
        Self { x, y }
    }
}
