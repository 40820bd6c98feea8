// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Note`.
    pub struct Note {
        /// `text`.
        required(into) text: String,
    }

    pub fn new(text: impl Into<String>);
}
