// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Requires what it does not describe.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Slip {
    /// `known`.
    pub known: String,

    /// `unknown`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Value>,
}

impl Slip {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(known: impl Into<String>) -> Self {
        Self {
            known: known.into(),
            unknown: None,
        }
    }

    /// `unknown`.
    #[must_use]
    pub fn unknown(mut self, unknown: impl Into<Value>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }
}
