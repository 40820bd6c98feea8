// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Patch`.
    pub struct Patch {
        /// `title`.
        optional_or_null title: String,

        /// `done`.
        optional done: bool,
    }

    pub fn new();
}
