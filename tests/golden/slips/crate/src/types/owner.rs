// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::check::{At, Check, Violation};
use crate::types::Pet;

object! {
    /// An owner.
    #[deprecated]
    pub struct Owner {
        /// `name`.
        optional(into) name: String,

        /// `pets`.
        optional(into) pets: Vec<Pet>,
    }

    pub fn new();
}

impl Check for Owner {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(pets) = &self.pets {
            for (index0, item0) in pets.iter().enumerate() {
                let at = &at.property("pets");
                item0.check(&at.index(index0))?;
            }
        }
        Ok(())
    }
}
