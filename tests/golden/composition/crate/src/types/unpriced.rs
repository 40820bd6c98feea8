// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Unpriced`.
    pub struct Unpriced {
        /// `item`.
        required(into) item: String,
    }

    pub fn new(item: impl Into<String>);
}
