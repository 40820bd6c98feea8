// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::enumeration::open_enumeration;

open_enumeration! {
    /// `pet_status`.
    pub enum SnakePetStatus {
        Here = "here",
        There = "there",

        /// A value that the document does not list.
        Unknown(String),
    }
}
