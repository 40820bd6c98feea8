// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::enumeration::enumeration;
use crate::runtime::union;

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

enumeration! {
    /// The property `op` of [`ExpressionValue`](crate::types::ExpressionValue).
    pub enum ExpressionValueOp {
        Value = "value",
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

enumeration! {
    /// The property `op` of [`ExpressionNot`](crate::types::ExpressionNot).
    pub enum ExpressionNotOp {
        Not = "not",
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

enumeration! {
    /// The property `op` of [`ExpressionAnd`](crate::types::ExpressionAnd).
    pub enum ExpressionAndOp {
        And = "and",
    }
}
