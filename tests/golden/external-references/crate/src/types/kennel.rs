// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use uuid::Uuid;

use crate::types::{Address, Pet};

object! {
    /// `Kennel`.
    pub struct Kennel {
        /// `id`.
        required id: Uuid,

        /// `address`.
        optional address: Address,

        /// `second`.
        optional second: Address,

        /// `pets`.
        optional(into) pets: Vec<Pet>,
    }

    pub fn new(id: Uuid);
}
