// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// Asks for what its base leaves open.
    pub struct NewAnimal {
        /// `name`.
        ///
        /// At most 40 characters.
        required(into) name: String,

        /// As its keeper says.
        optional(into) nick_name: String,

        /// `legs`.
        ///
        /// At most 1000.
        required legs: u16,
    }

    pub fn new(name: impl Into<String>, legs: u16);
}

impl Check for NewAnimal {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 40)?;
        at.property("legs").maximum(&self.legs, 1000)?;
        Ok(())
    }
}
