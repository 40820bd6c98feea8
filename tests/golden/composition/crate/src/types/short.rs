// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Short`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Short {
    /// `id`.
    pub id: i64,

    /// `note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Short {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, note: None }
    }

    /// `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
