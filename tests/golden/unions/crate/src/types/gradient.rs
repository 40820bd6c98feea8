// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Gradient`.
    pub struct Gradient {
        /// `colour`.
        required(into) colour: String,

        /// `to`.
        required(into) to: String,
    }

    pub fn new(colour: impl Into<String>, to: impl Into<String>);
}
