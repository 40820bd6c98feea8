// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `Size`.
    pub enum Size {
        Small = "small",
        Large = "large",

        /// A value that the document does not list.
        Unknown(String),
    }
}
