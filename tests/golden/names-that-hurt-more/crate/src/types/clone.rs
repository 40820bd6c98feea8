// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Clone`.
    pub struct Clone {
        /// `clone`.
        optional clone_: String as "clone",
    }
}
