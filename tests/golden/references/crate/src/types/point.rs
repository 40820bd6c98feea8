// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Point`.
    pub struct Point {
        /// `x`.
        optional x: i64,

        /// `y`.
        optional y: i64,
    }

    pub fn new();
}
