// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;
use crate::runtime::check::{At, Check, Violation};
use crate::types::Place;
use crate::{Base64, File};

/// `Picture`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Picture {
    /// `image`.
    pub image: File,

    /// `thumbnail`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<File>,

    /// `scan`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<File>,

    /// `pages`.
    ///
    /// At most 3 items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<File>>,

    /// `cover`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub cover: Nullable<File>,

    /// `title`.
    ///
    /// At most 10 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,

    /// `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,

    /// `public`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,

    /// `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,

    /// `labels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,

    /// `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,

    /// `places`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<Place>>,

    /// `taken`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::runtime::formats"
    )]
    pub taken: Option<Timestamp>,

    /// `comment`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub comment: Nullable<String>,

    /// `checksum`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<Base64>,

    /// What the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, i64>,
}

impl Picture {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(image: impl Into<File>) -> Self {
        Self {
            image: image.into(),
            thumbnail: None,
            scan: None,
            pages: None,
            cover: Nullable::Omitted,
            title: None,
            year: None,
            public: None,
            tags: None,
            labels: None,
            place: None,
            places: None,
            taken: None,
            comment: Nullable::Omitted,
            checksum: None,
            additional_properties: Default::default(),
        }
    }

    /// `thumbnail`.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<File>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// `scan`.
    #[must_use]
    pub fn scan(mut self, scan: impl Into<File>) -> Self {
        self.scan = Some(scan.into());
        self
    }

    /// `pages`.
    ///
    /// At most 3 items.
    #[must_use]
    pub fn pages(mut self, pages: impl Into<Vec<File>>) -> Self {
        self.pages = Some(pages.into());
        self
    }

    /// `cover`.
    #[must_use]
    pub fn cover(mut self, cover: impl Into<Nullable<File>>) -> Self {
        self.cover = cover.into();
        self
    }

    /// `title`.
    ///
    /// At most 10 characters.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `year`.
    #[must_use]
    pub fn year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }

    /// `public`.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// `labels`.
    #[must_use]
    pub fn labels(mut self, labels: impl Into<Vec<String>>) -> Self {
        self.labels = Some(labels.into());
        self
    }

    /// `place`.
    #[must_use]
    pub fn place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// `places`.
    #[must_use]
    pub fn places(mut self, places: impl Into<Vec<Place>>) -> Self {
        self.places = Some(places.into());
        self
    }

    /// `taken`.
    #[must_use]
    pub fn taken(mut self, taken: Timestamp) -> Self {
        self.taken = Some(taken);
        self
    }

    /// `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<Nullable<String>>) -> Self {
        self.comment = comment.into();
        self
    }

    /// `checksum`.
    #[must_use]
    pub fn checksum(mut self, checksum: impl Into<Base64>) -> Self {
        self.checksum = Some(checksum.into());
        self
    }

    /// What the document does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, i64>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }
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
