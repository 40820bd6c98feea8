// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::File;

object! {
    /// `Note`.
    pub struct Note {
        /// `text`.
        required(into) text: String,

        /// `data`.
        optional(into) data: File,
    }

    pub fn new(text: impl Into<String>);
}
