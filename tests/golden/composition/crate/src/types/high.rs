// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `High`.
    pub enum High {
        High = "high",
        Higher = "higher",

        /// A value that the document does not list.
        Unknown(String),
    }
}
