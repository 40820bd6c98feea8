// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// A type of its own, and no text.
    pub struct String {
        /// `value`.
        optional(into) value: ::std::string::String,

        /// `list`.
        optional(into) list: Vec<::std::string::String>,
    }

    pub fn new();
}
