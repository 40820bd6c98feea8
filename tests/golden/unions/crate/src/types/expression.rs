// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::union;

union! {
    /// Told apart by constants; holds itself without a list between.
    pub enum Expression {
        Value(ExpressionValue) = into,
        Not(ExpressionNot) = boxed_into,
        And(ExpressionAnd) = boxed_into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
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

object! {
    /// Value.
    pub struct ExpressionValue {
        /// `op`.
        constant op: ExpressionValueOp,

        /// `value`.
        required value: f64,
    }

    pub fn new(value: f64);
}

enumeration! {
    /// The property `op` of [`ExpressionValue`](crate::types::ExpressionValue).
    pub enum ExpressionValueOp {
        Value = "value",
    }
}

object! {
    /// Not.
    pub struct ExpressionNot {
        /// `op`.
        constant op: ExpressionNotOp,

        /// `operand`.
        required(boxed, into) operand: Expression,
    }

    pub fn new(operand: impl Into<Expression>);
}

enumeration! {
    /// The property `op` of [`ExpressionNot`](crate::types::ExpressionNot).
    pub enum ExpressionNotOp {
        Not = "not",
    }
}

object! {
    /// And.
    pub struct ExpressionAnd {
        /// `op`.
        constant op: ExpressionAndOp,

        /// `left`.
        required(boxed, into) left: Expression,

        /// `right`.
        required(boxed, into) right: Expression,
    }

    pub fn new(left: impl Into<Expression>, right: impl Into<Expression>);
}

enumeration! {
    /// The property `op` of [`ExpressionAnd`](crate::types::ExpressionAnd).
    pub enum ExpressionAndOp {
        And = "and",
    }
}
