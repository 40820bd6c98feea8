// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::runtime::Nullable;
use crate::types::Part;

/// `Both`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Both {
    /// `always`.
    pub always: i32,

    /// `always_or_null`.
    pub always_or_null: Option<String>,

    /// `sometimes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sometimes: Option<String>,

    /// `sometimes_or_null`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub sometimes_or_null: Nullable<String>,

    /// `id`.
    #[serde(default, skip_serializing)]
    pub id: Option<Uuid>,

    /// `key`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,

    /// `seen`.
    #[serde(default, skip_serializing)]
    pub seen: Option<String>,

    /// `part`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
}

impl Both {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(always: i32, always_or_null: Option<String>) -> Self {
        Self {
            always,
            always_or_null,
            sometimes: None,
            sometimes_or_null: Nullable::Omitted,
            id: None,
            key: None,
            seen: None,
            part: None,
        }
    }

    /// `sometimes`.
    #[must_use]
    pub fn sometimes(mut self, sometimes: impl Into<String>) -> Self {
        self.sometimes = Some(sometimes.into());
        self
    }

    /// `sometimes_or_null`.
    #[must_use]
    pub fn sometimes_or_null(
        mut self,
        sometimes_or_null: impl Into<Nullable<String>>,
    ) -> Self {
        self.sometimes_or_null = sometimes_or_null.into();
        self
    }

    /// `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// `part`.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.part = Some(part);
        self
    }
}
