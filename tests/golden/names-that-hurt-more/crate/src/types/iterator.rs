// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Iterator`.
    pub enum Iterator {
        Next = "Next",
        LowerNext = "next",
        Err = "Err",
        Ok = "Ok",
        All = "ALL",
        AsStr = "as_str",

        /// A value that the document does not list.
        Unknown(String),
    }
}
