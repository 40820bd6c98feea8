// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::{Circle, Group, Rectangle};

union! {
    /// Told apart by `kind`.
    pub enum Shape {
        Circle(Circle) = into,
        Rectangle(Rectangle) = into,
        Group(Group) = boxed_into,

        /// A value that the document does not describe.
        Unknown(Value),
    }
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => value.serialize(serializer),
            Self::Rectangle(value) => union::tagged(serializer, "kind", "rect", value),
            Self::Group(value) => union::tagged(serializer, "kind", "group", value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match union::tag(&value, "kind") {
            Some("circle") => union::member(value).map(Self::Circle),
            Some("rect" | "square") => union::member(value).map(Self::Rectangle),
            Some("group") => union::member(value).map(Self::Group),
            _ => Ok(Self::Unknown(value)),
        }
    }
}

impl Check for Shape {
    fn check(&self, at: &At<'_>) -> Result<(), Violation> {
        match self {
            Self::Circle(value) => {
                value.check(at)?;
            }
            Self::Group(value) => {
                value.check(at)?;
            }
            _ => {}
        }
        Ok(())
    }
}
