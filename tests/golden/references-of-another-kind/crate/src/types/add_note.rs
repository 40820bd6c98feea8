// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// The body of `add_note`.
    pub struct AddNoteBody {
        /// `text`.
        optional(into) text: String,
    }

    pub fn new();
}
