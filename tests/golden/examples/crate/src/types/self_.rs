// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// A name that is a keyword of Rust, and text that is no code: "#)\] fn main() {}
    pub struct Self_ {
        /// `text`.
        optional(into) text: String,

        /// `next`.
        optional(boxed) next: Self_,
    }

    pub fn new();
}
