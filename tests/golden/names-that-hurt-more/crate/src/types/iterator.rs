// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Iterator`.
    pub enum Iterator {
        Next = "Next",
        LowerNext = "next",

        /// A value that the document does not list.
        Unknown(String),
    }
}
