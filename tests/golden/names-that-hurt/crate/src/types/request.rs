// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{HashMap, LowerClient};

/// `Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// `client`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<LowerClient>,

    /// `map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<HashMap>,
}

impl Request {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { client: None, map: None }
    }

    /// `client`.
    #[must_use]
    pub fn client(mut self, client: LowerClient) -> Self {
        self.client = Some(client);
        self
    }

    /// `map`.
    #[must_use]
    pub fn map(mut self, map: HashMap) -> Self {
        self.map = Some(map);
        self
    }
}
