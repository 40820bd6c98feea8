// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `NUL`.
    pub struct Nul {
        /// `prn`.
        optional prn: String,
    }
}
