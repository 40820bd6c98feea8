// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Ground`.
    pub struct Ground {
        /// `floor`.
        required floor: i64,

        /// `garden`.
        optional garden: bool,
    }

    pub fn new(floor: i64);
}
