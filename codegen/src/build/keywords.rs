//! One flat view of a schema, whichever of its kinds `openapiv3` has put it into.
//!
//! Decides nothing: it only says which keywords stand there.

mod read;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_json::Value;

/// A schema or a reference to one, inside another schema.
pub(super) type Sub = ReferenceOr<Schema>;

/// The keywords of one schema; what is absent is empty or `None`.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of its own, and all of them combine"
)]
#[derive(Clone, Debug, Default)]
pub(super) struct Keywords<'a> {
    /// The kinds of JSON value that are named, without `null`.
    pub(super) types: Vec<&'a str>,
    /// Whether `null` is named as a kind or by `nullable`.
    pub(super) nullable: bool,
    /// Whether `null` is the only kind that is named.
    pub(super) only_null: bool,
    pub(super) format: Option<String>,
    pub(super) pattern: Option<&'a str>,
    pub(super) enumeration: Option<Vec<Value>>,
    pub(super) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Option<&'a AdditionalProperties>,
    /// Whether anything is said about the keys of an object by their text.
    pub(super) keyed: bool,
    pub(super) items: Option<&'a ReferenceOr<Box<Schema>>>,
    pub(super) all_of: &'a [Sub],
    pub(super) one_of: &'a [Sub],
    pub(super) any_of: &'a [Sub],
    pub(super) never: bool,
    pub(super) min_length: Option<u64>,
    pub(super) max_length: Option<u64>,
    pub(super) min_items: Option<u64>,
    pub(super) max_items: Option<u64>,
    pub(super) unique_items: bool,
    pub(super) min_properties: Option<u64>,
    pub(super) max_properties: Option<u64>,
    pub(super) minimum: Option<Value>,
    pub(super) maximum: Option<Value>,
    pub(super) exclusive_minimum: bool,
    pub(super) exclusive_maximum: bool,
    pub(super) multiple_of: Option<Value>,
}

impl Keywords<'_> {
    /// Whether anything but docs, `null` and the compositions is said.
    pub(super) fn has_structure(&self) -> bool {
        !self.types.is_empty()
            || self.enumeration.is_some()
            || self.properties.is_some()
            || !self.required.is_empty()
            || self.additional.is_some()
            || self.keyed
            || self.items.is_some()
            || self.format.is_some()
    }

    /// Whether anything is said about how long, large or many.
    pub(super) fn has_bounds(&self) -> bool {
        let counts = [
            self.min_length,
            self.max_length,
            self.min_items,
            self.max_items,
            self.min_properties,
            self.max_properties,
        ];
        let numbers = [&self.minimum, &self.maximum, &self.multiple_of];
        counts.iter().any(Option::is_some)
            || numbers.iter().any(|number| number.is_some())
            || self.pattern.is_some()
            || self.unique_items
    }

    /// Adds the bounds that another schema asks for as well: of two, the tighter one.
    pub(super) fn tighten(&mut self, other: &Self) {
        self.min_length = self.min_length.max(other.min_length);
        self.max_length = least(self.max_length, other.max_length);
        self.min_items = self.min_items.max(other.min_items);
        self.max_items = least(self.max_items, other.max_items);
        self.unique_items |= other.unique_items;
        self.pattern = self.pattern.or(other.pattern);
        self.format = self.format.take().or_else(|| other.format.clone());
        if self.multiple_of.is_none() {
            self.multiple_of.clone_from(&other.multiple_of);
        }
        if is_less(self.minimum.as_ref(), other.minimum.as_ref()) {
            self.minimum.clone_from(&other.minimum);
            self.exclusive_minimum = other.exclusive_minimum;
        }
        let lower = is_less(other.maximum.as_ref(), self.maximum.as_ref());
        if other.maximum.is_some() && (self.maximum.is_none() || lower) {
            self.maximum.clone_from(&other.maximum);
            self.exclusive_maximum = other.exclusive_maximum;
        }
    }

    /// Whether the schema is put together from others.
    pub(super) fn has_composition(&self) -> bool {
        !(self.all_of.is_empty() && self.one_of.is_empty() && self.any_of.is_empty())
    }

    /// The JSON type that keywords speak of where `type` is missing.
    pub(super) fn implied_type(&self) -> Option<&'static str> {
        if self.is_object() || self.min_properties.is_some() || self.max_properties.is_some() {
            Some("object")
        } else if self.items.is_some() || self.min_items.is_some() || self.max_items.is_some() {
            Some("array")
        } else if self.pattern.is_some() || self.min_length.is_some() || self.max_length.is_some() {
            Some("string")
        } else {
            None
        }
    }

    /// Whether the only values are objects, as far as this schema itself says.
    pub(super) fn is_object(&self) -> bool {
        match self.types.as_slice() {
            [] => {
                self.properties.is_some()
                    || self.additional.is_some()
                    || !self.required.is_empty()
                    || self.keyed
            }
            types => types == ["object"],
        }
    }
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// Whether there is a second number and the first is absent or less.
fn is_less(first: Option<&Value>, second: Option<&Value>) -> bool {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64);
    match (number(first), number(second)) {
        (Some(first), Some(second)) => first < second,
        (None, Some(_)) => first.is_none(),
        _ => false,
    }
}
