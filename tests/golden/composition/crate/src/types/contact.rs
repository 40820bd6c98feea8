// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// A value can be several members at once.
    pub enum Contact {
        Mail(ContactMail) = into,
        Phone(ContactPhone) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Mail(value) => value.serialize(serializer),
            Self::Phone(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Contact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Mail).or(Self::Phone).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

object! {
    /// One form of [`Contact`](crate::types::Contact).
    pub struct ContactMail {
        /// `name`.
        optional(into) name: String,

        /// `mail`.
        optional(into) mail: String,
    }

    pub fn new();
}

object! {
    /// One form of [`Contact`](crate::types::Contact).
    pub struct ContactPhone {
        /// `name`.
        optional(into) name: String,

        /// `phone`.
        optional(into) phone: String,
    }

    pub fn new();
}
