// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::{Expression, Label, Shape};

object! {
    /// `Drawing`.
    pub struct Drawing {
        /// `root`.
        required(into) root: Shape,

        /// `label`.
        optional(into) label: Label,

        /// `expression`.
        optional(into) expression: Expression,
    }

    pub fn new(root: impl Into<Shape>);
}

impl Check for Drawing {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.root.check(&at.property("root"))?;
        Ok(())
    }
}
