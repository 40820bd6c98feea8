// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::{UnknownValue, enumeration, union};

/// Told apart by constants; holds itself without a list between.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// `ExpressionValue`.
    Value(ExpressionValue),

    /// `ExpressionNot`.
    Not(Box<ExpressionNot>),

    /// `ExpressionAnd`.
    And(Box<ExpressionAnd>),

    /// A value that the document does not describe.
    Unknown(Value),
}

impl Serialize for Expression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Not(value) => value.serialize(serializer),
            Self::And(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Expression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "op") {
            Some("value") => union::member(value).map(Self::Value),
            Some("not") => union::member(value).map(Self::Not),
            Some("and") => union::member(value).map(Self::And),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl From<ExpressionValue> for Expression {
    fn from(value: ExpressionValue) -> Self {
        Self::Value(value)
    }
}

impl From<ExpressionNot> for Expression {
    fn from(value: ExpressionNot) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<ExpressionAnd> for Expression {
    fn from(value: ExpressionAnd) -> Self {
        Self::And(Box::new(value))
    }
}

/// Value.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExpressionValue {
    /// `op`.
    pub op: ExpressionValueOp,

    /// `value`.
    pub value: f64,
}

impl ExpressionValue {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self {
            op: Default::default(),
            value,
        }
    }
}

/// The property `op` of [`ExpressionValue`](crate::types::ExpressionValue).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ExpressionValueOp {
    /// `value`.
    Value,
}

impl ExpressionValueOp {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Value];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Value => "value",
        }
    }
}

impl fmt::Display for ExpressionValueOp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ExpressionValueOp {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for ExpressionValueOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ExpressionValueOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for ExpressionValueOp {
    fn default() -> Self {
        Self::Value
    }
}

/// Not.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExpressionNot {
    /// `op`.
    pub op: ExpressionNotOp,

    /// `operand`.
    pub operand: Box<Expression>,
}

impl ExpressionNot {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(operand: impl Into<Expression>) -> Self {
        Self {
            op: Default::default(),
            operand: Box::new(operand.into()),
        }
    }
}

/// The property `op` of [`ExpressionNot`](crate::types::ExpressionNot).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ExpressionNotOp {
    /// `not`.
    Not,
}

impl ExpressionNotOp {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Not];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Not => "not",
        }
    }
}

impl fmt::Display for ExpressionNotOp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ExpressionNotOp {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for ExpressionNotOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ExpressionNotOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for ExpressionNotOp {
    fn default() -> Self {
        Self::Not
    }
}

/// And.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ExpressionAnd {
    /// `op`.
    pub op: ExpressionAndOp,

    /// `left`.
    pub left: Box<Expression>,

    /// `right`.
    pub right: Box<Expression>,
}

impl ExpressionAnd {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(left: impl Into<Expression>, right: impl Into<Expression>) -> Self {
        Self {
            op: Default::default(),
            left: Box::new(left.into()),
            right: Box::new(right.into()),
        }
    }
}

/// The property `op` of [`ExpressionAnd`](crate::types::ExpressionAnd).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ExpressionAndOp {
    /// `and`.
    And,
}

impl ExpressionAndOp {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::And];

    /// The value as it goes over the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::And => "and",
        }
    }
}

impl fmt::Display for ExpressionAndOp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ExpressionAndOp {
    type Err = UnknownValue;

    fn from_str(text: &str) -> Result<Self, UnknownValue> {
        enumeration::parse(text, Self::ALL, Self::as_str)
    }
}

impl Serialize for ExpressionAndOp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ExpressionAndOp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL, Self::as_str)
    }
}

/// The only value there is.
impl Default for ExpressionAndOp {
    fn default() -> Self {
        Self::And
    }
}
