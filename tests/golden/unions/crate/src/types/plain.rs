// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Plain`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Plain {
    /// `colour`.
    ///
    /// At least 3 characters.
    pub colour: String,
}

impl Plain {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(colour: impl Into<String>) -> Self {
        Self { colour: colour.into() }
    }
}

impl Check for Plain {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("colour").min_length(&self.colour, 3)?;
        Ok(())
    }
}
