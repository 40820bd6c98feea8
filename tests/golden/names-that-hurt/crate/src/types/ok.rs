// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Ok`.
    pub struct Ok {
        /// `ok`.
        ///
        /// At least 1 character.
        required(into) ok: String,
    }

    pub fn new(ok: impl Into<String>);
}

impl Check for Ok {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("ok").min_length(&self.ok, 1)?;
        Ok(())
    }
}
