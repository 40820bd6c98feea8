// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Where`.
    pub struct Where {
        /// `author`.
        optional(into) author: String,

        /// `year`.
        optional year: i64,
    }

    pub fn new();
}
