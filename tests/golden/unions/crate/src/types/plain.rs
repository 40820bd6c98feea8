// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Plain`.
    pub struct Plain {
        /// `colour`.
        ///
        /// At least 3 characters.
        required(into) colour: String,
    }

    pub fn new(colour: impl Into<String>);
}

impl Check for Plain {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("colour").min_length(&self.colour, 3)?;
        Ok(())
    }
}
