// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Option`.
    pub struct Option {
        /// `none`.
        optional none: String,
    }
}
