// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::Base64;
use crate::runtime::check::{At, Check, Violation};

/// `Bounds`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Bounds {
    /// `open`.
    ///
    /// More than 0.
    /// Less than 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open: Option<f64>,

    /// `old`.
    ///
    /// More than 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<u8>,

    /// `raw`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<Base64>,

    /// `card`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
}

impl Bounds {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            open: None,
            old: None,
            raw: None,
            card: None,
        }
    }

    /// `open`.
    ///
    /// More than 0.
    /// Less than 1.
    #[must_use]
    pub fn open(mut self, open: f64) -> Self {
        self.open = Some(open);
        self
    }

    /// `old`.
    ///
    /// More than 0.
    #[must_use]
    pub fn old(mut self, old: u8) -> Self {
        self.old = Some(old);
        self
    }

    /// `raw`.
    #[must_use]
    pub fn raw(mut self, raw: impl Into<Base64>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// `card`.
    #[must_use]
    pub fn card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }
}

impl Check for Bounds {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(open) = &self.open {
            at.property("open").exclusive_minimum(open, 0.0)?;
            at.property("open").exclusive_maximum(open, 1.0)?;
        }
        if let Some(old) = &self.old {
            at.property("old").exclusive_minimum(old, 0)?;
        }
        Ok(())
    }
}
