// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `Beside`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Beside {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// What the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}

impl Beside {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            additional_properties: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the document does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, String>,
    ) -> Self {
        self.additional_properties = additional_properties;
        self
    }
}
