// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::runtime::check::{At, Check, Violation};
use crate::types::Place;
use crate::{Base64, File};

object! {
    /// `Picture`.
    pub struct Picture {
        /// `image`.
        required(into) image: File,

        /// `thumbnail`.
        optional(into) thumbnail: File,

        /// `scan`.
        optional(into) scan: File,

        /// `pages`.
        ///
        /// At most 3 items.
        optional(into) pages: Vec<File>,

        /// `cover`.
        optional_or_null cover: File,

        /// `title`.
        ///
        /// At most 10 characters.
        optional(into) title: String,

        /// `year`.
        optional year: i64,

        /// `public`.
        optional public: bool,

        /// `tags`.
        optional(into) tags: Vec<String>,

        /// `labels`.
        optional(into) labels: Vec<String>,

        /// `place`.
        optional place: Place,

        /// `places`.
        optional(into) places: Vec<Place>,

        /// `taken`.
        optional(formatted) taken: Timestamp,

        /// `comment`.
        optional_or_null comment: String,

        /// `checksum`.
        optional(into) checksum: Base64,

        /// `about`.
        optional(into) about: String,

        /// `history`.
        optional(into) history: Vec<String>,

        /// `index`.
        optional(into) index: File,

        /// `remark`.
        optional remark: Place,

        ..additional_properties: BTreeMap<String, i64> [except "id"],
    }

    pub fn new(image: impl Into<File>);
}

impl Check for Picture {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(pages) = &self.pages {
            at.property("pages").max_items(pages.len(), 3)?;
        }
        if let Some(title) = &self.title {
            at.property("title").max_length(title, 10)?;
        }
        Ok(())
    }
}

object! {
    /// The property `index` of [`Picture`](crate::types::Picture).
    pub struct PictureIndex {
        /// `first`.
        optional first: i64,
    }

    pub fn new();
}
