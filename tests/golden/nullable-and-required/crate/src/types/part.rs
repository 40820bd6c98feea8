// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Part`.
    pub struct Part {
        /// `size`.
        optional_or_null size: f64,
    }

    pub fn new();
}
