// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `PET-STATUS`.
    pub struct PetDashStatus {
        /// `a`.
        optional(into) a: String,
    }

    pub fn new();
}
