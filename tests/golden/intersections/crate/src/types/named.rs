// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Named`.
    pub struct Named {
        /// `name`.
        ///
        /// At most 40 characters.
        optional(into) name: String,

        /// As its keeper says.
        optional(into) nick_name: String,
    }

    pub fn new();
}

impl Check for Named {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(name) = &self.name {
            at.property("name").max_length(name, 40)?;
        }
        Ok(())
    }
}
