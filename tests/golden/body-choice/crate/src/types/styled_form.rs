// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The body of `styled_form`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StyledFormBody {
    /// `comma`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comma: Option<Vec<String>>,

    /// `pipe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipe: Option<Vec<i64>>,

    /// `deep`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deep: Option<BTreeMap<String, String>>,

    /// `plain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plain: Option<Vec<String>>,

    /// `json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<BTreeMap<String, String>>,
}

impl StyledFormBody {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            comma: None,
            pipe: None,
            deep: None,
            plain: None,
            json: None,
        }
    }

    /// `comma`.
    #[must_use]
    pub fn comma(mut self, comma: impl Into<Vec<String>>) -> Self {
        self.comma = Some(comma.into());
        self
    }

    /// `pipe`.
    #[must_use]
    pub fn pipe(mut self, pipe: impl Into<Vec<i64>>) -> Self {
        self.pipe = Some(pipe.into());
        self
    }

    /// `deep`.
    #[must_use]
    pub fn deep(mut self, deep: BTreeMap<String, String>) -> Self {
        self.deep = Some(deep);
        self
    }

    /// `plain`.
    #[must_use]
    pub fn plain(mut self, plain: impl Into<Vec<String>>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// `json`.
    #[must_use]
    pub fn json(mut self, json: BTreeMap<String, String>) -> Self {
        self.json = Some(json);
        self
    }
}
