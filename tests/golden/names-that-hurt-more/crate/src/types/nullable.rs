// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Nullable`.
    pub struct Nullable {
        /// `value`.
        optional value: String,
    }
}
