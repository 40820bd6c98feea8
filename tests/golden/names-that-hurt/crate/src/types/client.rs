// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Client`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Client {
    /// `request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<crate::types::Request>,
}

impl Client {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { request: None }
    }

    /// `request`.
    #[must_use]
    pub fn request(mut self, request: crate::types::Request) -> Self {
        self.request = Some(request);
        self
    }
}
