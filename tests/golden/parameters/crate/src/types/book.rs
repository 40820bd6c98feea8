// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Book`.
    pub struct Book {
        /// `isbn`.
        required isbn: String,

        /// `title`.
        required title: String,

        /// `year`.
        optional year: i32,
    }
}
