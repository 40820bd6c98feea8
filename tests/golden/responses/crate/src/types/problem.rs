// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Problem`.
    pub struct Problem {
        /// `title`.
        optional title: String,

        /// `status`.
        optional status: i64,
    }
}
