// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Told apart by its kind in JSON.
    pub enum Label {
        String(String) = into,
        Integer(i64) = into,
        List(Vec<String>) = into,
        RichText(LabelRichText) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::RichText(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::List)
            .or(Self::RichText)
            .or(Self::Integer)
            .or(Self::String)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

object! {
    /// Rich text.
    pub struct LabelRichText {
        /// `html`.
        required(into) html: String,
    }

    pub fn new(html: impl Into<String>);
}
