// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The members only say what is required.
    pub struct Variants {
        /// `left`.
        optional(into) left: String,

        /// `right`.
        optional(into) right: String,
    }

    pub fn new();
}
