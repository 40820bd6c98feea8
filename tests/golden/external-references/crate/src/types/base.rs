// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{Kennel, Size};

/// `Base`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Base {
    /// `kind`.
    pub kind: String,

    /// `name`.
    pub name: String,

    /// `size`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,

    /// `home`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<Kennel>,
}

impl Base {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(kind: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: name.into(),
            size: None,
            home: None,
        }
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, size: Size) -> Self {
        self.size = Some(size);
        self
    }

    /// `home`.
    #[must_use]
    pub fn home(mut self, home: Kennel) -> Self {
        self.home = Some(home);
        self
    }
}
