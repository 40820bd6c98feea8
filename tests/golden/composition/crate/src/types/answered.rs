// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;
use crate::types::Perhaps;

object! {
    /// What may be null inside may be null outside.
    pub struct Answered {
        /// `deep`.
        optional_or_null deep: AnsweredDeep,

        /// `lists`.
        optional_or_null lists: AnsweredLists,

        /// `named`.
        optional_or_null named: AnsweredNamed,
    }

    pub fn new();
}

union! {
    /// The property `deep` of [`Answered`](crate::types::Answered).
    pub enum AnsweredDeep {
        String(String) = into,
        Integer(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for AnsweredDeep {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AnsweredDeep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Integer).or(Self::String).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

open_enumeration! {
    /// The property `lists` of [`Answered`](crate::types::Answered).
    pub enum AnsweredLists {
        A = "a",
        B = "b",
        C = "c",

        /// A value that the document does not list.
        Unknown(String),
    }
}

union! {
    /// The property `named` of [`Answered`](crate::types::Answered).
    pub enum AnsweredNamed {
        Perhaps(Option<Perhaps>) = into,
        Integer(i64) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for AnsweredNamed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Perhaps(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for AnsweredNamed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Integer).or(Self::Perhaps).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}
