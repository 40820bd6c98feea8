// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;

/// `Patch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Patch {
    /// `title`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub title: Nullable<String>,

    /// `done`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
}

impl Patch {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            title: Nullable::Omitted,
            done: None,
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<Nullable<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// `done`.
    #[must_use]
    pub fn done(mut self, done: bool) -> Self {
        self.done = Some(done);
        self
    }
}
