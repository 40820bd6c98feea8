// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `bool`.
    pub struct Bool {
        /// `bool`.
        optional bool: bool,
    }
}
