// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::File;

/// `Note`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// `text`.
    pub text: String,

    /// `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<File>,
}

impl Note {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            data: None,
        }
    }

    /// `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<File>) -> Self {
        self.data = Some(data.into());
        self
    }
}
