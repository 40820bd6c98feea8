// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Parcel`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Parcel {
    /// `to`.
    ///
    /// At most 5 characters.
    pub to: String,
}

impl Parcel {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into() }
    }
}

impl Check for Parcel {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("to").max_length(&self.to, 5)?;
        Ok(())
    }
}
