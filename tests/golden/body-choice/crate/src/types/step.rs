// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Step`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Step {
    /// `op`.
    pub op: String,
}

impl Step {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}
