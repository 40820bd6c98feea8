// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Short`.
    pub struct Short {
        /// `id`.
        required id: i64,

        /// `note`.
        optional(into) note: String,
    }

    pub fn new(id: i64);
}
