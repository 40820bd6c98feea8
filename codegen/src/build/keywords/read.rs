//! Reads the keywords of a schema, whichever of its kinds `openapiv3` has put it into.

use openapiv3::{
    AnySchema, IntegerType, NumberType, ReferenceOr, Schema, SchemaData, SchemaKind,
    Type as JsonType, VariantOrUnknownOrEmpty,
};
use serde::Serialize;
use serde_json::Value;

use super::Keywords;
use crate::lower::extension;

impl<'a> Keywords<'a> {
    /// Reads the keywords of a schema.
    pub(in crate::build) fn of(schema: &'a Schema) -> Self {
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
