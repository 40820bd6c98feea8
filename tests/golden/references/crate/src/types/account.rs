// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::Moment;

/// Both.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Account {
    /// `id`.
    #[serde(default, skip_serializing)]
    pub id: Option<i64>,

    /// `name`.
    pub name: String,

    /// `password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,

    /// `made`.
    #[serde(default, skip_serializing)]
    pub made: Option<Moment>,
}

impl Account {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: None,
            made: None,
        }
    }

    /// `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}
