// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// A type of its own, and no text.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct String {
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<::std::string::String>,

    /// `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<::std::string::String>>,
}

impl String {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { value: None, list: None }
    }

    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<::std::string::String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// `list`.
    #[must_use]
    pub fn list(mut self, list: impl Into<Vec<::std::string::String>>) -> Self {
        self.list = Some(list.into());
        self
    }
}
