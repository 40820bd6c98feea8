// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::types::Owner;

object! {
    /// `Pet`.
    pub struct Pet {
        /// `name`.
        ///
        /// At most 10 characters.
        required(into) name: String,

        /// `price`.
        optional price: f64,

        /// `weight`.
        ///
        /// At least 1.
        optional weight: i64,

        /// `kind`.
        optional(into) kind: String,

        /// `anything`.
        optional(null, into) anything: Value,

        /// `near`.
        optional(into) near: String,

        /// No type at all.
        optional(null, into) foreign: Value,

        /// `several`.
        optional(null, into) several: Value,

        /// `inner`.
        optional(null, into) inner: Value,

        /// `either`.
        optional_or_null either: String,

        /// `parent`.
        optional(boxed) parent: Pet,

        /// `site`.
        optional(into) site: String,

        /// `owner`.
        optional owner: Owner,

        /// `marks`.
        ///
        /// All items differ.
        optional(into) marks: Vec<String>,
    }

    pub fn new(name: impl Into<String>);
}

impl Check for Pet {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 10)?;
        if let Some(weight) = &self.weight {
            at.property("weight").minimum(weight, 1)?;
        }
        if let Some(parent) = &self.parent {
            parent.check(&at.property("parent"))?;
        }
        if let Some(owner) = &self.owner {
            owner.check(&at.property("owner"))?;
        }
        if let Some(marks) = &self.marks {
            at.property("marks").unique_items(marks)?;
        }
        Ok(())
    }
}
