// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::enumeration::enumeration;
use crate::runtime::union;

/// Constants tell the members apart though nobody said that they are required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// `LooseOne`.
    One(LooseOne),

    /// `LooseTwo`.
    Two(LooseTwo),

    /// A value that the document does not describe.
    Unknown(Value),
}

impl Serialize for Loose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => union::tagged(serializer, "tag", "one", value),
            Self::Two(value) => union::tagged(serializer, "tag", "two", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "tag") {
            Some("one") => union::member(value).map(Self::One),
            Some("two") => union::member(value).map(Self::Two),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<LooseOne> for Loose {
    fn from(value: LooseOne) -> Self {
        Self::One(value)
    }
}

impl From<LooseTwo> for Loose {
    fn from(value: LooseTwo) -> Self {
        Self::Two(value)
    }
}

/// One.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LooseOne {
    /// `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<LooseOneTag>,

    /// `first`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
}

impl LooseOne {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { tag: None, first: None }
    }

    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: LooseOneTag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }
}

enumeration! {
    /// The property `tag` of [`LooseOne`](crate::types::LooseOne).
    pub enum LooseOneTag {
        One = "one",
    }
}

/// Two.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LooseTwo {
    /// `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<LooseTwoTag>,

    /// `second`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<String>,
}

impl LooseTwo {
    /// Nothing is required: all is left out until it is set.
    #[must_use]
    pub fn new() -> Self {
        Self { tag: None, second: None }
    }

    /// `tag`.
    #[must_use]
    pub fn tag(mut self, tag: LooseTwoTag) -> Self {
        self.tag = Some(tag);
        self
    }

    /// `second`.
    #[must_use]
    pub fn second(mut self, second: impl Into<String>) -> Self {
        self.second = Some(second.into());
        self
    }
}

enumeration! {
    /// The property `tag` of [`LooseTwo`](crate::types::LooseTwo).
    pub enum LooseTwoTag {
        Two = "two",
    }
}
