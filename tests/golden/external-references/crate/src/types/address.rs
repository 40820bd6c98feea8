// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Address`.
    pub struct Address {
        /// `street`.
        optional(into) street: String,
    }

    pub fn new();
}
