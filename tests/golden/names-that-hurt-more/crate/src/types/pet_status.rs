// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `PetStatus`.
    pub enum PetStatus {
        Well = "well",
        Ill = "ill",

        /// A value that the document does not list.
        Unknown(String),
    }
}
