// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use uuid::Uuid;

use crate::types::PlaceState;

object! {
    /// Says again, and less, of what its base says; of one property it says another thing.
    pub struct Cage {
        /// Of its door.
        optional state: PlaceState,

        /// `size`.
        optional size: i64,

        /// `tag`.
        optional tag: Uuid,

        /// `side`.
        optional side: i64,
    }

    pub fn new();
}
