// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::{Perhaps, Shop, Street};

object! {
    /// `Parcel`.
    pub struct Parcel {
        /// Where it goes; each form says its name unless it is left out.
        required(into) to: ParcelTo,

        /// `back`.
        optional_or_null back: Perhaps,
    }

    pub fn new(to: impl Into<ParcelTo>);
}

union! {
    /// Where it goes; each form says its name unless it is left out.
    pub enum ParcelTo {
        Street(Street) = into,
        Box(crate::types::Box) = into,
        Shop(Shop) = into,
    }
}

impl Serialize for ParcelTo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Street(value) => value.serialize(serializer),
            Self::Box(value) => value.serialize(serializer),
            Self::Shop(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ParcelTo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind") {
            Some("street") => union::member(value).map(Self::Street),
            Some("box") => union::member(value).map(Self::Box),
            Some("shop") => union::member(value).map(Self::Shop),
            None if value.get("kind").is_none() => {
                let found = union::Best::of(&value)
                    .or(Self::Street)
                    .or(Self::Box)
                    .take_any();
                found.ok_or_else(union::no_member)
            }
            _ => Err(union::unknown_tag("kind", &["street", "box", "shop"])),
        }
    }
}
