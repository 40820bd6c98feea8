// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Circle`.
    pub struct Circle {
        /// `kind`.
        required(into) kind: String,

        /// `radius`.
        ///
        /// More than 0.
        required radius: f64,
    }

    pub fn new(kind: impl Into<String>, radius: f64);
}

impl Check for Circle {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("radius").exclusive_minimum(&self.radius, 0.0)?;
        Ok(())
    }
}
