// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::enumeration::enumeration;
use crate::types::Ok;

/// `Default`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Default {
    /// `default`.
    pub default: crate::types::Serialize,

    /// `kind`.
    pub kind: DefaultKind,

    /// `into`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<crate::types::Into>,

    /// `Ok`.
    #[serde(default, rename = "Ok", skip_serializing_if = "Option::is_none")]
    pub ok: Option<Ok>,
}

impl Default {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(default: crate::types::Serialize) -> Self {
        Self {
            default,
            kind: ::std::default::Default::default(),
            into: None,
            ok: None,
        }
    }

    /// `into`.
    #[must_use]
    pub fn into(mut self, into: impl Into<crate::types::Into>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// `Ok`.
    #[must_use]
    pub fn ok(mut self, ok: Ok) -> Self {
        self.ok = Some(ok);
        self
    }
}

impl Check for Default {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        if let Some(into) = &self.into {
            into.check(&at.property("into"))?;
        }
        if let Some(ok) = &self.ok {
            ok.check(&at.property("Ok"))?;
        }
        Ok(())
    }
}

enumeration! {
    /// The property `kind` of [`Default`](crate::types::Default).
    pub enum DefaultKind {
        Default = "Default",
    }
}
