// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Point`.
    pub struct Point {
        /// `x`.
        required x: i64,

        /// `y`.
        required y: i64,
    }

    pub fn new(x: i64, y: i64);
}
