// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{Cage, Diet, Home, NewAnimalMarks};

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

        /// `marks`.
        optional marks: NewAnimalMarks,

        /// `cage`.
        optional cage: Cage,

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
