// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Ok`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Ok {
    /// `ok`.
    ///
    /// At least 1 character.
    pub ok: String,
}

impl Ok {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(ok: impl Into<String>) -> Self {
        Self { ok: ok.into() }
    }
}

impl Check for Ok {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("ok").min_length(&self.ok, 1)?;
        Ok(())
    }
}
