// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Report`.
    pub struct Report {
        /// `state`.
        required state: String,
    }
}
