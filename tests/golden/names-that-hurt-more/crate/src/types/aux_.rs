// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{Com1, Nul};

object! {
    /// `aux`.
    pub struct Aux {
        /// `nul`.
        optional nul: Nul,

        /// `com1`.
        optional com1: Com1,
    }
}
