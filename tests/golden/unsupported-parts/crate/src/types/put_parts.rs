// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The body of `put_parts`.
    pub struct PutPartsBody {
        /// `words`.
        optional(into) words: Vec<String>,
    }

    pub fn new();
}
