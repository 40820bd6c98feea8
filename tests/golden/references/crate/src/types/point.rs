// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Point`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Point {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,

    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,
}

impl Point {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { x: None, y: None }
    }

    /// `x`.
    #[must_use]
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// `y`.
    #[must_use]
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}
