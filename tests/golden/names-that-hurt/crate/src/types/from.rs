// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `From`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct From {
    /// `from`.
    pub from: String,
}

impl From {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(from: impl Into<String>) -> Self {
        Self { from: from.into() }
    }
}
