// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::PetStatus;

object! {
    /// `Pet`.
    pub struct Pet {
        /// `status`.
        required status: PetStatusProperty,

        /// `self`.
        optional(into) self_: String as "self",

        /// `type`.
        optional(into) type_: String as "type",

        /// `crate`.
        optional(into) crate_: String as "crate",

        /// `new`.
        optional(into) new_: String as "new",

        /// `send`.
        optional(into) send: String,

        /// `at`.
        ///
        /// At most 9 characters.
        optional(into) at: String,

        /// `clone`.
        optional(into) clone_: String as "clone",

        /// `fmt`.
        optional(into) fmt: String,

        /// `eq`.
        optional(into) eq: String,

        /// `into`.
        optional(into) into: String,

        /// `_`.
        optional(into) underscore: String as "_",

        /// `__`.
        optional(into) underscore_underscore: String as "__",

        /// `1`.
        optional(into) v1: String as "1",

        /// `2`.
        optional(into) v2: String as "2",

        /// `other`.
        optional other: PetStatus,

        /// A value.
        optional(into) averyveryverylongnamethatgoeson_averyveryverylongnamethatgoeson_averyveryverylongnamet_he7d232c4: String as "AveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoesonAveryveryverylongnamethatgoeson",
    }

    pub fn new(status: PetStatusProperty);
}

impl Check for Pet {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(value) = &self.at {
            at.property("at").max_length(value, 9)?;
        }
        Ok(())
    }
}

open_enumeration! {
    /// The property `status` of [`Pet`](crate::types::Pet).
    pub enum PetStatusProperty {
        Free = "free",
        Sold = "sold",

        /// A value that the document does not list.
        Unknown(String),
    }
}
