// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::Shape;

object! {
    /// Does not declare the property that tells it apart, and holds its own kind.
    pub struct Group {
        /// `members`.
        ///
        /// At most 100 items.
        required(into) members: Vec<Shape>,

        /// `mask`.
        optional(boxed, into) mask: Shape,
    }

    pub fn new(members: impl Into<Vec<Shape>>);
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
