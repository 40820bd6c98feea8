// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use uuid::Uuid;

object! {
    /// `Place`.
    pub struct Place {
        /// `state`.
        optional state: PlaceState,

        /// `size`.
        optional size: f64,

        /// `tag`.
        optional tag: Uuid,

        /// `side`.
        optional(into) side: String,
    }

    pub fn new();
}

open_enumeration! {
    /// The property `state` of [`Place`](crate::types::Place).
    pub enum PlaceState {
        Open = "open",
        Shut = "shut",

        /// A value that the document does not list.
        Unknown(String),
    }
}
