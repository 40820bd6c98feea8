// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Two unions at once.
    pub enum Either {
        Name(EitherName) = into,
        Number(EitherNumber) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Either {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Name(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value)
            .known(|member| !matches!(member, EitherName::Unknown(_)), Self::Name)
            .known(|member| !matches!(member, EitherNumber::Unknown(_)), Self::Number)
            .or(Self::Name)
            .or(Self::Number)
            .take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

union! {
    /// One form of [`Either`](crate::types::Either).
    pub enum EitherName {
        Sea(EitherNameSea) = into,
        Land(EitherNameLand) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for EitherName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Sea(value) => value.serialize(serializer),
            Self::Land(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EitherName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Sea).or(Self::Land).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

object! {
    /// One form of [`EitherName`](crate::types::EitherName).
    pub struct EitherNameSea {
        /// `name`.
        required(into) name: String,

        /// `ship`.
        required(into) ship: String,
    }

    pub fn new(name: impl Into<String>, ship: impl Into<String>);
}

object! {
    /// One form of [`EitherName`](crate::types::EitherName).
    pub struct EitherNameLand {
        /// `name`.
        required(into) name: String,

        /// `train`.
        required(into) train: String,
    }

    pub fn new(name: impl Into<String>, train: impl Into<String>);
}

union! {
    /// One form of [`Either`](crate::types::Either).
    pub enum EitherNumber {
        Sea(EitherNumberSea) = into,
        Land(EitherNumberLand) = into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for EitherNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Sea(value) => value.serialize(serializer),
            Self::Land(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EitherNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let found = union::Best::of(&value).or(Self::Sea).or(Self::Land).take();
        Ok(found.unwrap_or(Self::Unknown(value)))
    }
}

object! {
    /// One form of [`EitherNumber`](crate::types::EitherNumber).
    pub struct EitherNumberSea {
        /// `number`.
        required number: i64,

        /// `ship`.
        required(into) ship: String,
    }

    pub fn new(number: i64, ship: impl Into<String>);
}

object! {
    /// One form of [`EitherNumber`](crate::types::EitherNumber).
    pub struct EitherNumberLand {
        /// `number`.
        required number: i64,

        /// `train`.
        required(into) train: String,
    }

    pub fn new(number: i64, train: impl Into<String>);
}
