// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `Iterator`.
    pub enum Iterator {
        Next = "Next",
        LowerNext = "next",

        /// A value that the document does not list.
        Unknown(String),
    }
}
