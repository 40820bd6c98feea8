// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// A list that ends, but may be shorter.
pub type Row = Vec<RowItem>;

union! {
    /// An element of [`Row`](crate::types::Row).
    pub enum RowItem {
        String(String) = into,
        Integer(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for RowItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for RowItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Integer).or(Self::String).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
