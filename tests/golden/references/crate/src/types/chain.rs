// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Chain`.
    pub struct Chain {
        /// `x`.
        optional x: i64,

        /// `y`.
        optional y: i64,

        /// `next`.
        optional(boxed) next: Chain,
    }

    pub fn new();
}
