// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Form`.
    pub struct Form {
        /// `name`.
        ///
        /// At most 20 characters.
        required(into) name: String,

        /// `tags`.
        optional(into) tags: Vec<String>,

        /// `age`.
        optional age: i64,

        /// `point`.
        optional point: FormPoint,
    }

    pub fn new(name: impl Into<String>);
}

impl Check for Form {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 20)?;
        Ok(())
    }
}

object! {
    /// The property `point` of [`Form`](crate::types::Form).
    pub struct FormPoint {
        /// `x`.
        optional x: i64,

        /// `y`.
        optional y: i64,
    }

    pub fn new();
}
