// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Left`.
    pub struct Left {
        /// `left`.
        required(into) left: String,
    }

    pub fn new(left: impl Into<String>);
}
