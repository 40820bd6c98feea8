// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Value`.
    pub enum Value {
        Value = "Value",
        LowerValue = "value",

        /// A value that the document does not list.
        Unknown(String),
    }
}
