// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Chain`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Chain {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,

    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,

    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Chain>>,
}

impl Chain {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x: None,
            y: None,
            next: None,
        }
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

    /// `next`.
    #[must_use]
    pub fn next(mut self, next: Chain) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}
