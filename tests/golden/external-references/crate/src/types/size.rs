// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

open_enumeration! {
    /// `Size`.
    pub enum Size {
        Small = "small",
        Large = "large",

        /// A value that the document does not list.
        Unknown(String),
    }
}
