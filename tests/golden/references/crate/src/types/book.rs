// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::{AGetResponses200, AIdGetResponses200, Point};

object! {
    /// `Book`.
    pub struct Book {
        /// `page`.
        optional page: BookPage,

        /// `first`.
        optional first: AGetResponses200,

        /// `second`.
        optional(into) second: AIdGetResponses200,

        /// A short one.
        ///
        /// At most 5 characters.
        optional(into) short: String,

        /// `extended`.
        optional extended: BookExtended,

        /// `absent`.
        optional_or_null absent: Point,

        /// `place`.
        optional place: i64,
    }

    pub fn new();
}

impl Check for Book {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(short) = &self.short {
            at.property("short").max_length(short, 5)?;
        }
        Ok(())
    }
}

object! {
    /// One form of [`Book`](crate::types::Book).
    pub struct BookPage {
        /// `number`.
        required number: i64,
    }

    pub fn new(number: i64);
}

object! {
    /// The property `extended` of [`Book`](crate::types::Book).
    pub struct BookExtended {
        /// `x`.
        required x: i64,

        /// `y`.
        optional y: i64,

        /// `z`.
        optional z: i64,
    }

    pub fn new(x: i64);
}
