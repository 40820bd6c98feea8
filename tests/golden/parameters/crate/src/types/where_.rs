// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Where`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Where {
    /// `author`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,

    /// `year`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
}

impl Where {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { author: None, year: None }
    }

    /// `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// `year`.
    #[must_use]
    pub fn year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }
}
