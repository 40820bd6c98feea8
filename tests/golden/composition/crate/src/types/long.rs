// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Long`.
    pub struct Long {
        /// `id`.
        required id: i64,

        /// `note`.
        optional(into) note: String,

        /// `more`.
        optional(into) more: String,
    }

    pub fn new(id: i64);
}
