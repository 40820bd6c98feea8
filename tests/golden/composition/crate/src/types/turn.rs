// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::enumeration;

/// `Turn`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Turn {
    /// `what`.
    pub what: TurnWhat,

    /// `degrees`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub degrees: Option<i64>,
}

impl Turn {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            what: Default::default(),
            degrees: None,
        }
    }

    /// `degrees`.
    #[must_use]
    pub fn degrees(mut self, degrees: i64) -> Self {
        self.degrees = Some(degrees);
        self
    }
}

enumeration! {
    /// The property `what` of [`Turn`](crate::types::Turn).
    pub enum TurnWhat {
        Turn = "turn",
    }
}
