// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::check::{At, Check, Violation};
use crate::runtime::union;
use crate::types::{Circle, Group, Rectangle};

/// Told apart by `kind`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Circle`.
    Circle(Circle),

    /// `Rectangle`.
    Rectangle(Rectangle),

    /// `Group`.
    Group(Box<Group>),

    /// A value that the document does not describe.
    Unknown(Value),
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

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Rectangle> for Shape {
    fn from(value: Rectangle) -> Self {
        Self::Rectangle(value)
    }
}

impl From<Group> for Shape {
    fn from(value: Group) -> Self {
        Self::Group(Box::new(value))
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
