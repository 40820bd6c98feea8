// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Error`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Error {
    /// `self`.
    #[serde(rename = "self")]
    pub self_: String,

    /// `message`.
    pub message: crate::types::String,

    /// `new`.
    #[serde(default, rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_: Option<String>,

    /// `check`.
    ///
    /// At most 9 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,

    /// `box`.
    #[serde(default, rename = "box", skip_serializing_if = "Option::is_none")]
    pub box_: Option<crate::types::Box>,

    /// `clone`.
    #[serde(default, rename = "clone", skip_serializing_if = "Option::is_none")]
    pub clone_: Option<String>,

    /// `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
}

impl Error {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(self_: impl Into<String>, message: crate::types::String) -> Self {
        Self {
            self_: self_.into(),
            message,
            new_: None,
            check: None,
            box_: None,
            clone_: None,
            default: None,
        }
    }

    /// `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// `check`.
    ///
    /// At most 9 characters.
    #[must_use]
    pub fn check(mut self, check: impl Into<String>) -> Self {
        self.check = Some(check.into());
        self
    }

    /// `box`.
    #[must_use]
    pub fn box_(mut self, box_: crate::types::Box) -> Self {
        self.box_ = Some(box_);
        self
    }

    /// `clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// `default`.
    #[must_use]
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }
}

impl Check for Error {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(check) = &self.check {
            at.property("check").max_length(check, 9)?;
        }
        Ok(())
    }
}
