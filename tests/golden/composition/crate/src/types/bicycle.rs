// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// Adds nothing.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Bicycle {
    /// `kind`.
    pub kind: String,

    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,
}

impl Bicycle {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
        }
    }

    /// `wheels`.
    #[must_use]
    pub fn wheels(mut self, wheels: i64) -> Self {
        self.wheels = Some(wheels);
        self
    }
}
