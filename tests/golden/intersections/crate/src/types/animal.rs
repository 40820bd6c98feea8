// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{Diet, Home};

object! {
    /// `Animal`.
    pub struct Animal {
        /// Never empty.
        ///
        /// At least 1 character.
        required name: String,

        /// As its keeper says.
        optional nick_name: String,

        /// `legs`.
        ///
        /// At most 1000.
        required legs: u16,

        /// `id`.
        required id: i64,

        /// `mother`.
        optional(boxed) mother: Animal,

        /// Where it lives; one schema under `allOf` is that schema.
        optional home: Home,

        /// `diet`.
        ///
        /// Default: `plants`.
        optional diet: Diet,
    }
}
