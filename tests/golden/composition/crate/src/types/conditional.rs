// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Conditional`.
    pub struct Conditional {
        /// `country`.
        optional(into) country: String,

        /// `code`.
        optional(into) code: String,
    }

    pub fn new();
}
