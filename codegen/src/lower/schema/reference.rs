//! `$ref` of a schema, alone or with siblings, and the names by which a schema can be referred to.

use serde_json::{Map, Value};

use crate::lower::context::Context;
use crate::lower::fields::Then;
use crate::lower::kind::Kind;
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// Remembers the `$ref` of a schema, if it has one; whether it says nothing else.
pub(super) fn is_alias(cx: &mut Context, at: &Trail<'_>, map: &Map<String, Value>) -> bool {
    match map.get("$ref") {
        Some(Value::String(text)) => {
            cx.reference(at, Kind::Schema, text);
            map.len() == 1
        }
        Some(other) if !other.is_null() => {
            scalar::mismatch(cx, &at.key("$ref"), "a text", other);
            true
        }
        _ => false,
    }
}

/// Takes the `$ref` of a schema that says more.
pub(super) fn take(map: &mut Map<String, Value>) -> Option<Value> {
    map.shift_remove("$ref").filter(Value::is_string)
}

/// Puts a `$ref` behind the members of `allOf`, so that these keep their places.
pub(super) fn put(map: &mut Map<String, Value>, reference: Value) {
    let mut member = Map::new();
    member.insert("$ref".to_owned(), reference);
    let all = map
        .entry("allOf")
        .or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(all) = all {
        all.push(Value::Object(member));
    }
}

/// `$anchor`, `$dynamicAnchor`.
pub(super) fn anchor(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if let Value::String(name) = value {
        remember(cx, at, format!("#{name}"));
    }
    Then::Drop
}

/// `$id`.
pub(super) fn id(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if let Value::String(name) = value {
        remember(cx, at, name.trim_end_matches('#').to_owned());
    }
    Then::Drop
}

/// The first of several stays.
fn remember(cx: &mut Context, at: &Trail<'_>, name: String) {
    if let Some(schema) = at.parent() {
        let pointer = schema.pointer();
        cx.found.anchors.entry(name).or_insert(pointer);
    }
}
