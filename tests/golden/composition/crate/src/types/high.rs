// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `High`.
    pub enum High {
        High = "high",
        Higher = "higher",

        /// A value that the document does not list.
        Unknown(String),
    }
}
