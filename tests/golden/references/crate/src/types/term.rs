// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Tree;

/// `Term`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Term {
    /// `i64`.
    Integer(i64),

    /// `Vec<Term>`.
    List(Vec<Term>),

    /// `Tree`.
    Tree(Box<Tree>),

    /// A value that the document does not describe.
    Unknown(Value),
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

impl From<i64> for Term {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<Term>> for Term {
    fn from(value: Vec<Term>) -> Self {
        Self::List(value)
    }
}

impl From<Tree> for Term {
    fn from(value: Tree) -> Self {
        Self::Tree(Box::new(value))
    }
}
