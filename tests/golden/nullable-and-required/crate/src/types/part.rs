// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Part`.
    pub struct Part {
        /// `size`.
        optional_or_null size: f64,
    }

    pub fn new();
}
