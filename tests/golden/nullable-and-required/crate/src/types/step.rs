// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::Nothing;

object! {
    /// `Step`.
    pub struct Step {
        /// `check`.
        ///
        /// At most 5 characters.
        optional(into) check: String,

        /// `empty`.
        optional empty: Nothing,
    }

    pub fn new();
}

impl Check for Step {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(check) = &self.check {
            at.property("check").max_length(check, 5)?;
        }
        Ok(())
    }
}
