// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};
use crate::types::{Expression, Label, Shape};

/// `Drawing`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Drawing {
    /// `root`.
    pub root: Shape,

    /// `label`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Label>,

    /// `expression`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expression>,
}

impl Drawing {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(root: impl Into<Shape>) -> Self {
        Self {
            root: root.into(),
            label: None,
            expression: None,
        }
    }

    /// `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<Label>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// `expression`.
    #[must_use]
    pub fn expression(mut self, expression: impl Into<Expression>) -> Self {
        self.expression = Some(expression.into());
        self
    }
}

impl Check for Drawing {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        self.root.check(&at.property("root"))?;
        Ok(())
    }
}
