// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

/// Two unions at once.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `EitherName`.
    Name(EitherName),

    /// `EitherNumber`.
    Number(EitherNumber),

    /// A value that the document does not describe.
    Unknown(Value),
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

impl From<EitherName> for Either {
    fn from(value: EitherName) -> Self {
        Self::Name(value)
    }
}

impl From<EitherNumber> for Either {
    fn from(value: EitherNumber) -> Self {
        Self::Number(value)
    }
}

/// One form of [`Either`](crate::types::Either).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherName {
    /// `EitherNameSea`.
    Sea(EitherNameSea),

    /// `EitherNameLand`.
    Land(EitherNameLand),

    /// A value that the document does not describe.
    Unknown(Value),
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

impl From<EitherNameSea> for EitherName {
    fn from(value: EitherNameSea) -> Self {
        Self::Sea(value)
    }
}

impl From<EitherNameLand> for EitherName {
    fn from(value: EitherNameLand) -> Self {
        Self::Land(value)
    }
}

/// One form of [`EitherName`](crate::types::EitherName).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EitherNameSea {
    /// `name`.
    pub name: String,

    /// `ship`.
    pub ship: String,
}

impl EitherNameSea {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>, ship: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ship: ship.into(),
        }
    }
}

/// One form of [`EitherName`](crate::types::EitherName).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EitherNameLand {
    /// `name`.
    pub name: String,

    /// `train`.
    pub train: String,
}

impl EitherNameLand {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(name: impl Into<String>, train: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            train: train.into(),
        }
    }
}

/// One form of [`Either`](crate::types::Either).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EitherNumber {
    /// `EitherNumberSea`.
    Sea(EitherNumberSea),

    /// `EitherNumberLand`.
    Land(EitherNumberLand),

    /// A value that the document does not describe.
    Unknown(Value),
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

impl From<EitherNumberSea> for EitherNumber {
    fn from(value: EitherNumberSea) -> Self {
        Self::Sea(value)
    }
}

impl From<EitherNumberLand> for EitherNumber {
    fn from(value: EitherNumberLand) -> Self {
        Self::Land(value)
    }
}

/// One form of [`EitherNumber`](crate::types::EitherNumber).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EitherNumberSea {
    /// `number`.
    pub number: i64,

    /// `ship`.
    pub ship: String,
}

impl EitherNumberSea {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(number: i64, ship: impl Into<String>) -> Self {
        Self { number, ship: ship.into() }
    }
}

/// One form of [`EitherNumber`](crate::types::EitherNumber).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EitherNumberLand {
    /// `number`.
    pub number: i64,

    /// `train`.
    pub train: String,
}

impl EitherNumberLand {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(number: i64, train: impl Into<String>) -> Self {
        Self {
            number,
            train: train.into(),
        }
    }
}
