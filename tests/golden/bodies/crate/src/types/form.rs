// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Form`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Form {
    /// `name`.
    ///
    /// At most 20 characters.
    pub name: String,

    /// `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,

    /// `age`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,

    /// `point`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<FormPoint>,
}

impl Form {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            age: None,
            point: None,
        }
    }

    /// `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl Into<Vec<String>>) -> Self {
        self.tags = Some(tags.into());
        self
    }

    /// `age`.
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// `point`.
    #[must_use]
    pub fn point(mut self, point: FormPoint) -> Self {
        self.point = Some(point);
        self
    }
}

impl Check for Form {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 20)?;
        Ok(())
    }
}

/// The property `point` of [`Form`](crate::types::Form).
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FormPoint {
    /// `x`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,

    /// `y`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,
}

impl FormPoint {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { x: None, y: None }
    }

    /// `x`.
    #[must_use]
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// `y`.
    #[must_use]
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}
