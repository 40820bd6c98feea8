// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Pet`.
    pub struct Pet {
        /// `name`.
        ///
        /// At most 10 characters.
        required(into) name: String,
    }

    pub fn new(name: impl Into<String>);
}

impl Check for Pet {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 10)?;
        Ok(())
    }
}
