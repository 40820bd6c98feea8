// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Some`.
    pub struct Some {
        /// `x`.
        ///
        /// At least 3.
        required x: i64,
    }
}
