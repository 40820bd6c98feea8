// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Low`.
    pub enum Low {
        Low = "low",
        Lower = "lower",

        /// A value that the document does not list.
        Unknown(String),
    }
}
