// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::Nullable;
use crate::runtime::check::{At, Check, Violation};
use crate::types::Part;

/// `Sent`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Sent {
    /// `always`.
    pub always: i32,

    /// `always_or_null`.
    ///
    /// At most 5 characters.
    pub always_or_null: Option<String>,

    /// `sometimes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sometimes: Option<String>,

    /// `sometimes_or_null`.
    ///
    /// At most 5 characters.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub sometimes_or_null: Nullable<String>,

    /// `list_or_null`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub list_or_null: Nullable<Vec<String>>,

    /// `list_with_nulls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_with_nulls: Option<Vec<Option<String>>>,

    /// `map_with_nulls`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map_with_nulls: Option<BTreeMap<String, Option<i64>>>,

    /// `part_or_null`.
    #[serde(default, skip_serializing_if = "Nullable::is_omitted")]
    pub part_or_null: Nullable<Part>,
}

impl Sent {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(always: i32, always_or_null: Option<String>) -> Self {
        Self {
            always,
            always_or_null,
            sometimes: None,
            sometimes_or_null: Nullable::Omitted,
            list_or_null: Nullable::Omitted,
            list_with_nulls: None,
            map_with_nulls: None,
            part_or_null: Nullable::Omitted,
        }
    }

    /// `sometimes`.
    #[must_use]
    pub fn sometimes(mut self, sometimes: impl Into<String>) -> Self {
        self.sometimes = Some(sometimes.into());
        self
    }

    /// `sometimes_or_null`.
    ///
    /// At most 5 characters.
    #[must_use]
    pub fn sometimes_or_null(
        mut self,
        sometimes_or_null: impl Into<Nullable<String>>,
    ) -> Self {
        self.sometimes_or_null = sometimes_or_null.into();
        self
    }

    /// `list_or_null`.
    #[must_use]
    pub fn list_or_null(
        mut self,
        list_or_null: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.list_or_null = list_or_null.into();
        self
    }

    /// `list_with_nulls`.
    #[must_use]
    pub fn list_with_nulls(
        mut self,
        list_with_nulls: impl Into<Vec<Option<String>>>,
    ) -> Self {
        self.list_with_nulls = Some(list_with_nulls.into());
        self
    }

    /// `map_with_nulls`.
    #[must_use]
    pub fn map_with_nulls(
        mut self,
        map_with_nulls: BTreeMap<String, Option<i64>>,
    ) -> Self {
        self.map_with_nulls = Some(map_with_nulls);
        self
    }

    /// `part_or_null`.
    #[must_use]
    pub fn part_or_null(mut self, part_or_null: impl Into<Nullable<Part>>) -> Self {
        self.part_or_null = part_or_null.into();
        self
    }
}

impl Check for Sent {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(always_or_null) = &self.always_or_null {
            at.property("always_or_null").max_length(always_or_null, 5)?;
        }
        if let Some(sometimes_or_null) = self.sometimes_or_null.as_value() {
            at.property("sometimes_or_null").max_length(sometimes_or_null, 5)?;
        }
        if let Some(list_with_nulls) = &self.list_with_nulls {
            for (index0, item0) in list_with_nulls.iter().enumerate() {
                let at = &at.property("list_with_nulls");
                if let Some(item0) = item0 {
                    at.index(index0).max_length(item0, 5)?;
                }
            }
        }
        Ok(())
    }
}
