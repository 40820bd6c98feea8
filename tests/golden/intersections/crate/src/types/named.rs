// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};

/// `Named`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Named {
    /// `name`.
    ///
    /// At most 40 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// As its keeper says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nick_name: Option<String>,
}

impl Named {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            nick_name: None,
        }
    }

    /// `name`.
    ///
    /// At most 40 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// As its keeper says.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

impl Check for Named {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(name) = &self.name {
            at.property("name").max_length(name, 40)?;
        }
        Ok(())
    }
}
