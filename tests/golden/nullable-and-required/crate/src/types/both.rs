// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use uuid::Uuid;

use crate::types::Part;

object! {
    /// `Both`.
    pub struct Both {
        /// `always`.
        required always: i32,

        /// `always_or_null`.
        required_or_null always_or_null: String,

        /// `sometimes`.
        optional(into) sometimes: String,

        /// `sometimes_or_null`.
        optional_or_null sometimes_or_null: String,

        /// `id`.
        received id: Uuid,

        /// `key`.
        given(into) key: String,

        /// `seen`.
        received seen: String,

        /// `part`.
        optional part: Part,
    }

    pub fn new(always: i32, always_or_null: Option<String>, key: impl Into<String>);
}
