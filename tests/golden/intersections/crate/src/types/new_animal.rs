// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use crate::runtime::check::{At, Check, Violation};
use crate::types::Cage;

object! {
    /// Asks for what its base leaves open.
    pub struct NewAnimal {
        /// `name`.
        ///
        /// At most 40 characters.
        required(into) name: String,

        /// As its keeper says.
        optional(into) nick_name: String,

        /// `legs`.
        ///
        /// At most 1000.
        required legs: u16,

        /// `marks`.
        optional marks: NewAnimalMarks,

        /// `cage`.
        optional cage: Cage,
    }

    pub fn new(name: impl Into<String>, legs: u16);
}

impl Check for NewAnimal {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 40)?;
        at.property("legs").maximum(&self.legs, 1000)?;
        if let Some(marks) = &self.marks {
            marks.check(&at.property("marks"))?;
        }
        Ok(())
    }
}

object! {
    /// The property `marks` of [`NewAnimal`](crate::types::NewAnimal).
    pub struct NewAnimalMarks {
        /// `ear`.
        optional(into) ear: String,

        ..additional_properties: BTreeMap<String, i64>,
    }

    pub fn new();
}

impl Check for NewAnimalMarks {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        for (name, value) in &self.additional_properties {
            at.property(name).minimum(value, 1)?;
        }
        Ok(())
    }
}
