// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `str`.
    pub struct Str {
        /// `str`.
        optional str: String,
    }
}
