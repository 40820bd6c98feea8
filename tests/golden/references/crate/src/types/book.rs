// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;
use crate::runtime::check::{At, Check, Violation};
use crate::types::{AGetResponses200, AIdGetResponses200, Point};

/// `Book`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Book {
    /// `page`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<BookPage>,

    /// `first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<AGetResponses200>,

    /// `second`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<AIdGetResponses200>,

    /// A short one.
    ///
    /// At most 5 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,

    /// `extended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended: Option<BookExtended>,

    /// `absent`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub absent: Nullable<Point>,

    /// `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<i64>,
}

impl Book {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            first: None,
            second: None,
            short: None,
            extended: None,
            absent: Nullable::Omitted,
            place: None,
        }
    }

    /// `page`.
    #[must_use]
    pub fn page(mut self, page: BookPage) -> Self {
        self.page = Some(page);
        self
    }

    /// `first`.
    #[must_use]
    pub fn first(mut self, first: AGetResponses200) -> Self {
        self.first = Some(first);
        self
    }

    /// `second`.
    #[must_use]
    pub fn second(mut self, second: impl Into<AIdGetResponses200>) -> Self {
        self.second = Some(second.into());
        self
    }

    /// A short one.
    ///
    /// At most 5 characters.
    #[must_use]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }

    /// `extended`.
    #[must_use]
    pub fn extended(mut self, extended: BookExtended) -> Self {
        self.extended = Some(extended);
        self
    }

    /// `absent`.
    #[must_use]
    pub fn absent(mut self, absent: impl Into<Nullable<Point>>) -> Self {
        self.absent = absent.into();
        self
    }

    /// `place`.
    #[must_use]
    pub fn place(mut self, place: i64) -> Self {
        self.place = Some(place);
        self
    }
}

impl Check for Book {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(short) = &self.short {
            at.property("short").max_length(short, 5)?;
        }
        Ok(())
    }
}

/// One form of [`Book`](crate::types::Book).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookPage {
    /// `number`.
    pub number: i64,
}

impl BookPage {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(number: i64) -> Self {
        Self { number }
    }
}

/// The property `extended` of [`Book`](crate::types::Book).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookExtended {
    /// `x`.
    pub x: i64,

    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,

    /// `z`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z: Option<i64>,
}

impl BookExtended {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self { x, y: None, z: None }
    }

    /// `y`.
    #[must_use]
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }

    /// `z`.
    #[must_use]
    pub fn z(mut self, z: i64) -> Self {
        self.z = Some(z);
        self
    }
}
