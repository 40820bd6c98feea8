// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::enumeration;

/// `Stop`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Stop {
    /// `what`.
    pub what: StopWhat,

    /// `at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

impl Stop {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            at: None,
        }
    }

    /// `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

enumeration! {
    /// The property `what` of [`Stop`](crate::types::Stop).
    pub enum StopWhat {
        Stop = "stop",
    }
}
