// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::File;

object! {
    /// The body of `perhaps_picture`.
    pub struct PerhapsPictureBody {
        /// `image`.
        optional(into) image: File,

        /// `preview`.
        optional(into) preview: File,

        /// `frames`.
        optional(into) frames: Vec<File>,

        /// `grid`.
        optional(into) grid: Vec<Vec<i64>>,
    }

    pub fn new();
}
