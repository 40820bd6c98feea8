// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The answer of `add_pet`.
    pub struct AddPetBadRequest {
        /// `why`.
        optional why: String,
    }
}
