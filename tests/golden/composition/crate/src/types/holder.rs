// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::Short;

object! {
    /// Two schemas describe one property, each with a part of it.
    pub struct Holder {
        /// `owner`.
        optional owner: HolderOwner,

        /// `state`.
        optional state: HolderState,

        /// `either`.
        optional_or_null either: Short,
    }

    pub fn new();
}

object! {
    /// The property `owner` of [`Holder`](crate::types::Holder).
    pub struct HolderOwner {
        /// `name`.
        optional(into) name: String,

        /// `age`.
        required age: i64,
    }

    pub fn new(age: i64);
}

enumeration! {
    /// The property `state` of [`Holder`](crate::types::Holder).
    pub enum HolderState {
        On = "on",
    }
}
