// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Parcel`.
    pub struct Parcel {
        /// `to`.
        ///
        /// At most 5 characters.
        required(into) to: String,
    }

    pub fn new(to: impl Into<String>);
}

impl Check for Parcel {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("to").max_length(&self.to, 5)?;
        Ok(())
    }
}
