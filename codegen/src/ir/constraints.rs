//! What values must keep to beside their shape.

use super::Json;

/// What a shape cannot hold and a value must still keep to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// The least number of Unicode characters of a text.
    pub min_length: Option<u64>,
    /// The greatest number of Unicode characters of a text.
    pub max_length: Option<u64>,
    /// A regular expression (ECMA-262) that a text matches; documented, not checked.
    pub pattern: Option<String>,
    /// The least number of elements of a list.
    pub min_items: Option<u64>,
    /// The greatest number of elements of a list.
    pub max_items: Option<u64>,
    /// Whether the elements of a list all differ.
    pub unique_items: bool,
    /// The least number of keys of an object.
    pub min_properties: Option<u64>,
    /// The greatest number of keys of an object.
    pub max_properties: Option<u64>,
    /// The least value of a number.
    pub minimum: Option<Bound>,
    /// The greatest value of a number.
    pub maximum: Option<Bound>,
    /// What a number is a multiple of.
    pub multiple_of: Option<Json>,
}

impl Constraints {
    /// Whether nothing is asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A bound of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The bound: [`Json::Integer`] or [`Json::Number`].
    pub value: Json,
    /// Whether the bound itself is out of bounds.
    pub exclusive: bool,
}
