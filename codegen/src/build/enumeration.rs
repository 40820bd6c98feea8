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
    let mut draft = Draft::of(shape(schema, distinct, values));
    draft.nullable = values.contains(&JsonValue::Null);
    draft
}

fn shape(schema: &Schema, distinct: Vec<Json>, whole: &[JsonValue]) -> Shape {
    let all = |test: fn(&Json) -> bool| distinct.iter().all(test);
    if distinct.is_empty() {
        return Shape::Null;
    }
    let texts = all(|value| matches!(value, Json::String(_)));
    if texts
        || all(|value| matches!(value, Json::Integer(integer) if i64::try_from(*integer).is_ok()))
    {
        return Shape::Enumeration(Enumeration {
            values: named(schema, distinct, whole),
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

/// The values with the names and descriptions that vendors' extensions give them: lists that go along with `enum`, or
/// maps by value.
fn named(schema: &Schema, values: Vec<Json>, whole: &[JsonValue]) -> Vec<Value> {
    let names = said(schema, &["x-enum-varnames", "x-enumNames", "x-enum-names"]);
    let docs = said(schema, &["x-enum-descriptions", "x-enumDescriptions"]);
    let value = |json: Json| Value {
        name: of(names, &json, whole),
        docs: of(docs, &json, whole).unwrap_or_default(),
        json,
    };
    values.into_iter().map(value).collect()
}

/// The first of some extensions that is there.
fn said<'s>(schema: &'s Schema, keys: &[&str]) -> Option<&'s JsonValue> {
    let extensions = &schema.schema_data.extensions;
    keys.iter().find_map(|key| extensions.get(*key))
}

/// What an extension says of a value. A list that is not as long as `enum` says nothing: nobody knows of what it speaks.
fn of(said: Option<&JsonValue>, value: &Json, whole: &[JsonValue]) -> Option<String> {
    let text = match said? {
        JsonValue::Array(list) => {
            let mut own = whole.iter().map(json::value);
            let position = own.position(|own| own == *value)?;
            let without_null = || whole.iter().filter(|own| !own.is_null()).count();
            let earlier = whole.iter().take(position);
            let nulls = earlier.filter(|own| own.is_null()).count();
            let position = match list.len() {
                length if length == whole.len() => position,
                length if length == without_null() => position.saturating_sub(nulls),
                _ => return None,
            };
            list.get(position)
        }
        JsonValue::Object(map) => match value {
            Json::String(text) => map.get(text),
            Json::Integer(number) => map.get(&number.to_string()),
            _ => None,
        },
        _ => None,
    };
    Some(text?.as_str()?.to_owned())
}
