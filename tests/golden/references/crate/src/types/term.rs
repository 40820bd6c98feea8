// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Tree;

union! {
    /// `Term`.
    pub enum Term {
        Integer(i64) = into,
        List(Vec<Term>) = into,
        Tree(Tree) = boxed_into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Tree(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .or(Self::List)
            .or(Self::Tree)
            .or(Self::Integer)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
