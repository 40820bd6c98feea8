// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Error`.
    pub struct Error {
        /// `self`.
        required(into) self_: String as "self",

        /// `message`.
        required message: crate::types::String,

        /// `new`.
        optional(into) new_: String as "new",

        /// `check`.
        ///
        /// At most 9 characters.
        optional(into) check: String,

        /// `box`.
        optional box_: crate::types::Box as "box",

        /// `clone`.
        optional(into) clone_: String as "clone",

        /// `default`.
        optional default: bool,
    }

    pub fn new(self_: impl Into<String>, message: crate::types::String);
}

impl Check for Error {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(check) = &self.check {
            at.property("check").max_length(check, 9)?;
        }
        Ok(())
    }
}
