// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Circle`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Circle {
    /// `kind`.
    pub kind: String,

    /// `radius`.
    ///
    /// More than 0.
    pub radius: f64,
}

impl Circle {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self { kind: kind.into(), radius }
    }
}

impl Check for Circle {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("radius").exclusive_minimum(&self.radius, 0.0)?;
        Ok(())
    }
}
