// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::File;

/// The body of `send_parcel`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendParcelBodyForm {
    /// `weight`.
    pub weight: i64,
}

impl SendParcelBodyForm {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(weight: i64) -> Self {
        Self { weight }
    }
}

/// The body of `send_parcel`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SendParcelBodyMultipart {
    /// `label`.
    pub label: File,
}

impl SendParcelBodyMultipart {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(label: impl Into<File>) -> Self {
        Self { label: label.into() }
    }
}
