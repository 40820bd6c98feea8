//! One flat view of a schema, whichever of its kinds `openapiv3` has put it into.
//!
//! Decides nothing: it only says which keywords stand there.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, NumberType, ReferenceOr, Schema, SchemaData,
    SchemaKind, Type as JsonType, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::Value;

use crate::lower::extension;

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

impl<'a> Keywords<'a> {
    /// Reads the keywords of a schema.
    pub(super) fn of(schema: &'a Schema) -> Self {
        let mut keywords = Self {
            nullable: schema.schema_data.nullable,
            ..Self::default()
        };
        match &schema.schema_kind {
            SchemaKind::Type(kind) => keywords.read_type(kind),
            SchemaKind::OneOf { one_of } => keywords.one_of = one_of,
            SchemaKind::AllOf { all_of } => keywords.all_of = all_of,
            SchemaKind::AnyOf { any_of } => keywords.any_of = any_of,
            SchemaKind::Not { .. } => keywords.never = is_false(schema),
            SchemaKind::Any(any) => keywords.read_any(any),
        }
        keywords.read_extensions(&schema.schema_data);
        keywords
    }

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

    /// Reads what a 3.0 schema cannot say, and the bounds of values that are too large for the model.
    fn read_extensions(&mut self, data: &'a SchemaData) {
        let extensions = &data.extensions;
        self.keyed = extensions.contains_key(extension::PATTERN_PROPERTIES)
            || extensions.contains_key(extension::PROPERTY_NAMES);
        if let Some(types) = extensions.get(extension::TYPES).and_then(Value::as_array) {
            self.types = types.iter().filter_map(Value::as_str).collect();
        }
        if let Some(values) = extensions.get(extension::ENUM).and_then(Value::as_array) {
            self.enumeration = Some(values.clone());
        }
        if let Some(value) = extensions.get(extension::CONST) {
            self.enumeration.get_or_insert_with(|| vec![value.clone()]);
        }
        for (name, place) in [
            (extension::MINIMUM, &mut self.minimum),
            (extension::MAXIMUM, &mut self.maximum),
            (extension::MULTIPLE_OF, &mut self.multiple_of),
        ] {
            if let Some(value) = extensions.get(name) {
                *place = Some(value.clone());
            }
        }
    }

    fn read_type(&mut self, kind: &'a JsonType) {
        match kind {
            JsonType::String(string) => {
                self.types.push("string");
                self.format = format_name(&string.format);
                self.pattern = string.pattern.as_deref();
                self.enumeration = values(&string.enumeration);
                self.min_length = string.min_length.map(count);
                self.max_length = string.max_length.map(count);
            }
            JsonType::Number(number) => self.read_number(number),
            JsonType::Integer(integer) => self.read_integer(integer),
            JsonType::Boolean(boolean) => {
                self.types.push("boolean");
                self.enumeration = values(&boolean.enumeration);
            }
            JsonType::Object(object) => {
                self.types.push("object");
                self.properties = (!object.properties.is_empty()).then_some(&object.properties);
                self.required = &object.required;
                self.additional = object.additional_properties.as_ref();
                self.min_properties = object.min_properties.map(count);
                self.max_properties = object.max_properties.map(count);
            }
            JsonType::Array(array) => {
                self.types.push("array");
                self.items = array.items.as_ref();
                self.min_items = array.min_items.map(count);
                self.max_items = array.max_items.map(count);
                self.unique_items = array.unique_items;
            }
        }
    }

    fn read_number(&mut self, number: &NumberType) {
        self.types.push("number");
        self.format = format_name(&number.format);
        self.enumeration = values(&number.enumeration);
        self.minimum = number.minimum.map(Value::from);
        self.maximum = number.maximum.map(Value::from);
        self.exclusive_minimum = number.exclusive_minimum;
        self.exclusive_maximum = number.exclusive_maximum;
        self.multiple_of = number.multiple_of.map(Value::from);
    }

    fn read_integer(&mut self, integer: &IntegerType) {
        self.types.push("integer");
        self.format = format_name(&integer.format);
        self.enumeration = values(&integer.enumeration);
        self.minimum = integer.minimum.map(Value::from);
        self.maximum = integer.maximum.map(Value::from);
        self.exclusive_minimum = integer.exclusive_minimum;
        self.exclusive_maximum = integer.exclusive_maximum;
        self.multiple_of = integer.multiple_of.map(Value::from);
    }

    fn read_any(&mut self, any: &'a AnySchema) {
        match any.typ.as_deref() {
            None => {}
            Some("null") => (self.nullable, self.only_null) = (true, true),
            Some(kind) => self.types.push(kind),
        }
        self.format.clone_from(&any.format);
        self.pattern = any.pattern.as_deref();
        self.enumeration = (!any.enumeration.is_empty()).then(|| any.enumeration.clone());
        self.properties = (!any.properties.is_empty()).then_some(&any.properties);
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref();
        self.all_of = &any.all_of;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
        self.read_any_bounds(any);
    }

    fn read_any_bounds(&mut self, any: &AnySchema) {
        self.min_length = any.min_length.map(count);
        self.max_length = any.max_length.map(count);
        self.min_items = any.min_items.map(count);
        self.max_items = any.max_items.map(count);
        self.unique_items = any.unique_items.unwrap_or_default();
        self.min_properties = any.min_properties.map(count);
        self.max_properties = any.max_properties.map(count);
        self.minimum = any.minimum.map(Value::from);
        self.maximum = any.maximum.map(Value::from);
        self.exclusive_minimum = any.exclusive_minimum.unwrap_or_default();
        self.exclusive_maximum = any.exclusive_maximum.unwrap_or_default();
        self.multiple_of = any.multiple_of.map(Value::from);
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

/// The format's name as the document has it.
fn format_name<T: Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Empty => None,
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name.clone()),
        VariantOrUnknownOrEmpty::Item(item) => match serde_json::to_value(item) {
            Ok(Value::String(name)) => Some(name),
            _ => None,
        },
    }
}

fn values<T: Clone + Into<Value>>(list: &[Option<T>]) -> Option<Vec<Value>> {
    let value = |entry: &Option<T>| entry.clone().map_or(Value::Null, Into::into);
    (!list.is_empty()).then(|| list.iter().map(value).collect())
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// Whether this is what the boolean schema `false` is lowered to.
fn is_false(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Not { not } => match not.as_ref() {
            ReferenceOr::Item(inner) => {
                let inner = Keywords::of(inner);
                !inner.has_structure() && !inner.has_composition()
            }
            ReferenceOr::Reference { .. } => false,
        },
        _ => false,
    }
}
