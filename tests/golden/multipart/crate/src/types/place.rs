// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Place`.
    pub struct Place {
        /// `x`.
        required x: i64,
    }

    pub fn new(x: i64);
}
