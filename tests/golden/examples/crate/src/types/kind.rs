// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `Kind`.
    pub enum Kind {
        Cat = "cat",
        Dog = "dog",

        /// A value that the document does not list.
        Unknown(String),
    }
}
