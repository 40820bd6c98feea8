// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `String`.
    pub enum String {
        String = "String",
        LowerString = "string",

        /// A value that the document does not list.
        Unknown(::std::string::String),
    }
}
