// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Truck`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Truck {
    /// `kind`.
    pub kind: String,

    /// `wheels`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wheels: Option<i64>,

    /// `doors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doors: Option<i64>,

    /// `load`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load: Option<f64>,
}

impl Truck {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wheels: None,
            doors: None,
            load: None,
        }
    }

    /// `wheels`.
    #[must_use]
    pub fn wheels(mut self, wheels: i64) -> Self {
        self.wheels = Some(wheels);
        self
    }

    /// `doors`.
    #[must_use]
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }

    /// `load`.
    #[must_use]
    pub fn load(mut self, load: f64) -> Self {
        self.load = Some(load);
        self
    }
}
