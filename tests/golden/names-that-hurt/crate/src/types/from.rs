// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `From`.
    pub struct From {
        /// `from`.
        required(into) from: String,
    }

    pub fn new(from: impl Into<String>);
}
