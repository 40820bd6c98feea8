// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use crate::runtime::check::{At, Check, Violation};
use crate::types::{Part, Step};

object! {
    /// `Sent`.
    pub struct Sent {
        /// `always`.
        required always: i32,

        /// `always_or_null`.
        ///
        /// At most 5 characters.
        required_or_null always_or_null: String,

        /// `sometimes`.
        optional(into) sometimes: String,

        /// `sometimes_or_null`.
        ///
        /// At most 5 characters.
        optional_or_null sometimes_or_null: String,

        /// `list_or_null`.
        optional_or_null list_or_null: Vec<String>,

        /// `list_with_nulls`.
        optional(into) list_with_nulls: Vec<Option<String>>,

        /// `map_with_nulls`.
        optional map_with_nulls: BTreeMap<String, Option<i64>>,

        /// `step`.
        optional step: Step,

        /// `part_or_null`.
        optional_or_null part_or_null: Part,
    }

    pub fn new(always: i32, always_or_null: Option<String>);
}

impl Check for Sent {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(always_or_null) = &self.always_or_null {
            at.property("always_or_null").max_length(always_or_null, 5)?;
        }
        if let Some(sometimes_or_null) = self.sometimes_or_null.as_value() {
            at.property("sometimes_or_null").max_length(sometimes_or_null, 5)?;
        }
        if let Some(list_with_nulls) = &self.list_with_nulls {
            for (index0, item0) in list_with_nulls.iter().enumerate() {
                let at = &at.property("list_with_nulls");
                if let Some(item0) = item0 {
                    at.index(index0).max_length(item0, 5)?;
                }
            }
        }
        if let Some(step) = &self.step {
            crate::runtime::check::Check::check(step, &at.property("step"))?;
        }
        Ok(())
    }
}
