// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Params`.
    pub struct Params {
        /// `params`.
        optional params: String,
    }
}
