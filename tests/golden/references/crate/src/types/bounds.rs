// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::Base64;
use crate::runtime::check::{At, Check, Violation};

object! {
    /// `Bounds`.
    pub struct Bounds {
        /// `open`.
        ///
        /// More than 0.
        /// Less than 1.
        optional open: f64,

        /// `old`.
        ///
        /// More than 0.
        optional old: u8,

        /// `raw`.
        optional(into) raw: Base64,

        /// `card`.
        optional(into) card: String,
    }

    pub fn new();
}

impl Check for Bounds {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(open) = &self.open {
            at.property("open").exclusive_minimum(open, 0.0)?;
            at.property("open").exclusive_maximum(open, 1.0)?;
        }
        if let Some(old) = &self.old {
            at.property("old").exclusive_minimum(old, 0)?;
        }
        Ok(())
    }
}
