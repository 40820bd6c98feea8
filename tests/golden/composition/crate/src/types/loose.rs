// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Constants tell the members apart though nobody said that they are required.
    pub enum Loose {
        One(LooseOne) = into,
        Two(LooseTwo) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
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
            None if value.get("tag").is_none() => {
                let found = union::Best::of(&value).or(Self::One).or(Self::Two).take();
                Ok(found.unwrap_or(Self::Unknown(value)))
            }
            _ => Ok(Self::Unknown(value)),
        }
    }
}

object! {
    /// One.
    pub struct LooseOne {
        /// `tag`.
        optional tag: LooseOneTag,

        /// `first`.
        optional(into) first: String,
    }

    pub fn new();
}

enumeration! {
    /// The property `tag` of [`LooseOne`](crate::types::LooseOne).
    pub enum LooseOneTag {
        One = "one",
    }
}

object! {
    /// Two.
    pub struct LooseTwo {
        /// `tag`.
        optional tag: LooseTwoTag,

        /// `second`.
        optional(into) second: String,
    }

    pub fn new();
}

enumeration! {
    /// The property `tag` of [`LooseTwo`](crate::types::LooseTwo).
    pub enum LooseTwoTag {
        Two = "two",
    }
}
