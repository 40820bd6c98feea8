//! Schemas with `enum` or `const`.

use openapiv3::Schema;
use serde_json::Value as JsonValue;

use super::json;
use super::keywords::Keywords;
use super::schema::Draft;
use crate::ir::{Enumeration, Json, Shape, Value};

/// What a list of values comes to: an enumeration where all are texts or all are whole numbers, otherwise the widest
/// shape that holds them.
pub(super) fn draft(schema: &Schema, keywords: &Keywords<'_>, values: &[JsonValue]) -> Draft {
    let mut distinct: Vec<Json> = Vec::new();
    for value in values.iter().map(json::value) {
        if value != Json::Null && !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    let mut draft = Draft::of(shape(schema, keywords, distinct));
    draft.nullable = values.contains(&JsonValue::Null);
    draft
}

fn shape(schema: &Schema, keywords: &Keywords<'_>, distinct: Vec<Json>) -> Shape {
    let all = |test: fn(&Json) -> bool| distinct.iter().all(test);
    if distinct.is_empty() {
        return Shape::Null;
    }
    // A list of texts under `type: integer` is what the server sends as integers.
    let texts = all(|value| matches!(value, Json::String(_)));
    if texts
        || all(|value| matches!(value, Json::Integer(integer) if i64::try_from(*integer).is_ok()))
    {
        return Shape::Enumeration(Enumeration {
            values: named(schema, distinct),
            open: false,
        });
    }
    if all(|value| matches!(value, Json::Bool(_))) {
        return Shape::Boolean;
    }
    match keywords.types.as_slice() {
        ["number"] if all(|value| matches!(value, Json::Integer(_) | Json::Number(_))) => {
            Shape::Number(crate::ir::Number::F64)
        }
        _ => Shape::Any,
    }
}

/// The values with the names and descriptions that vendors' extensions give them.
fn named(schema: &Schema, values: Vec<Json>) -> Vec<Value> {
    let extensions = &schema.schema_data.extensions;
    let list = |keys: &[&str]| keys.iter().find_map(|key| extensions.get(*key)?.as_array());
    let names = list(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let docs = list(&["x-enum-descriptions", "x-enumDescriptions"]);
    let text =
        |list: Option<&Vec<JsonValue>>, index: usize| Some(list?.get(index)?.as_str()?.to_owned());
    let matching =
        |list: Option<&Vec<JsonValue>>| list.is_some_and(|list| list.len() == values.len());
    let (names, docs) = (
        names.filter(|_| matching(names)),
        docs.filter(|_| matching(docs)),
    );
    let value = |(index, json)| Value {
        json,
        name: text(names, index),
        docs: text(docs, index).unwrap_or_default(),
    };
    values.into_iter().enumerate().map(value).collect()
}
