// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};
use crate::types::Shape;

/// Does not declare the property that tells it apart, and holds its own kind.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// `members`.
    ///
    /// At most 100 items.
    pub members: Vec<Shape>,

    /// `mask`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<Box<Shape>>,
}

impl Group {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(members: impl Into<Vec<Shape>>) -> Self {
        Self {
            members: members.into(),
            mask: None,
        }
    }

    /// `mask`.
    #[must_use]
    pub fn mask(mut self, mask: impl Into<Shape>) -> Self {
        self.mask = Some(Box::new(mask.into()));
        self
    }
}

impl Check for Group {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("members").max_items(self.members.len(), 100)?;
        for (index0, item0) in self.members.iter().enumerate() {
            let at = &at.property("members");
            item0.check(&at.index(index0))?;
        }
        if let Some(mask) = &self.mask {
            mask.check(&at.property("mask"))?;
        }
        Ok(())
    }
}
