// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// Asks for what its base leaves open.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewAnimal {
    /// `name`.
    ///
    /// At most 40 characters.
    pub name: String,

    /// As its keeper says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nick_name: Option<String>,

    /// `legs`.
    ///
    /// At most 1000.
    pub legs: u16,
}

impl NewAnimal {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>, legs: u16) -> Self {
        Self {
            name: name.into(),
            nick_name: None,
            legs,
        }
    }

    /// As its keeper says.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

impl Check for NewAnimal {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        at.property("name").max_length(&self.name, 40)?;
        at.property("legs").maximum(&self.legs, 1000)?;
        Ok(())
    }
}
