//! Schemas with `enum` or `const`.

use indexmap::IndexMap;
use openapiv3::Schema;
use serde_json::Value as JsonValue;

use super::schema::Draft;
use super::{Builder, json};
use crate::ir::{
    Enumeration, Integer, Json, Member, Number, Origin, Role, Shape, TypeId, Union, Value,
};
use crate::problem::Pointer;

/// What a list of values comes to as the type `id`: values of several kinds are a union of their kinds.
pub(super) fn of_values(
    builder: &mut Builder<'_>,
    id: TypeId,
    schema: &Schema,
    at: &Pointer,
    values: &[JsonValue],
) -> Draft {
    let mut kinds: IndexMap<&str, Vec<JsonValue>> = IndexMap::new();
    for value in values {
        let Some(kind) = kind(value) else {
            return draft(schema, values);
        };
        kinds.entry(kind).or_default().push(value.clone());
    }
    let null = kinds.shift_remove(NULL).is_some();
    if kinds.len() < 2 {
        return draft(schema, values);
    }
    let mut members = Vec::new();
    for (index, (kind, values)) in kinds.into_iter().enumerate() {
        let name = Some(kind.to_owned());
        let origin = Origin::Part {
            of: id,
            role: Role::Member(index, name.clone()),
        };
        members.push(Member {
            ty: builder.add(at, origin, draft(schema, &values)),
            name,
            tags: Vec::new(),
        });
    }
    let union = Union {
        members,
        discriminator: None,
    };
    Draft {
        nullable: null,
        ..Draft::of(Shape::Union(union))
    }
}

const NULL: &str = "Null";

/// What a person would call the kind of a value; `None` for lists and objects, which have no closed list.
fn kind(value: &JsonValue) -> Option<&'static str> {
    match value {
        JsonValue::Null => Some(NULL),
        JsonValue::Bool(_) => Some("Boolean"),
        JsonValue::Number(_) => Some("Number"),
        JsonValue::String(_) => Some("Text"),
        JsonValue::Array(_) | JsonValue::Object(_) => None,
    }
}

/// What a list of values comes to: an enumeration where all are texts or all are whole numbers, otherwise the widest
/// shape that holds them.
pub(super) fn draft(schema: &Schema, values: &[JsonValue]) -> Draft {
    let mut distinct: Vec<Json> = Vec::new();
    for value in values.iter().map(json::value) {
        if value != Json::Null && !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    let mut draft = Draft::of(shape(schema, distinct));
    draft.nullable = values.contains(&JsonValue::Null);
    draft
}

fn shape(schema: &Schema, distinct: Vec<Json>) -> Shape {
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
    if all(|value| matches!(value, Json::Integer(integer) if u64::try_from(*integer).is_ok())) {
        return Shape::Integer(Integer::U64);
    }
    if all(|value| matches!(value, Json::Integer(_) | Json::Number(_))) {
        return Shape::Number(Number::F64);
    }
    Shape::Any
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
