// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `client`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LowerClient {
    /// `Client`.
    #[serde(default, rename = "Client", skip_serializing_if = "Option::is_none")]
    pub client: Option<bool>,
}

impl LowerClient {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { client: None }
    }

    /// `Client`.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = Some(client);
        self
    }
}
