// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Color`.
    pub struct Color {
        /// `R`.
        required r: i64 as "R",

        /// `G`.
        required g: i64 as "G",
    }

    pub fn new(r: i64, g: i64);
}
