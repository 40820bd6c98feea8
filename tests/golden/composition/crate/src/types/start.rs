// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::enumeration;

/// `Start`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Start {
    /// `what`.
    pub what: StartWhat,

    /// `speed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speed: Option<f64>,
}

impl Start {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            speed: None,
        }
    }

    /// `speed`.
    #[must_use]
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = Some(speed);
        self
    }
}

enumeration! {
    /// The property `what` of [`Start`](crate::types::Start).
    pub enum StartWhat {
        Start = "start",
    }
}
