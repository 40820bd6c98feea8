// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Rectangle`.
    pub struct Rectangle {
        /// `kind`.
        optional(into) kind: String,

        /// `width`.
        required width: f64,

        /// `height`.
        optional height: f64,
    }

    pub fn new(width: f64);
}
