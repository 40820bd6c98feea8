// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::{UnknownValue, enumeration};
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

/// The property `kind` of [`Default`](crate::types::Default).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DefaultKind {
    /// `Default`.
    Default,
}

impl DefaultKind {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Default];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "Default",
        }
    }
}

impl fmt::Display for DefaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DefaultKind {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for DefaultKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DefaultKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl ::std::default::Default for DefaultKind {
    fn default() -> Self {
        Self::Default
    }
}
