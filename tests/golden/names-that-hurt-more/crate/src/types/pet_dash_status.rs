// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `PET-STATUS`.
    pub struct PetDashStatus {
        /// `a`.
        optional(into) a: String,
    }

    pub fn new();
}
