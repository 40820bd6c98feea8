//! Tells which members of a union a value certainly is not: a constant, a type or a required key speaks against them.
//!
//! It does not judge: what it does not exclude may still be invalid.

use std::cell::Cell;

use serde_json::{Map, Value};

use super::follow;
use crate::problem::Pointer;

/// How many schemas are looked at, at most: unions may lead back to themselves.
const MOST: usize = 2_000;

/// Whether the value cannot be what the schema asks for.
pub(super) fn is_excluded(tree: &Value, schema: &Pointer, value: &Value) -> bool {
    excluded(tree, schema, value, &Cell::new(MOST))
}

fn excluded(tree: &Value, schema: &Pointer, value: &Value, left: &Cell<usize>) -> bool {
    let Some((rest, (at, node))) = left.get().checked_sub(1).zip(follow(tree, schema)) else {
        return false;
    };
    left.set(rest);
    let Some(node) = node.as_object() else {
        return *node == Value::Bool(false);
    };
    if value.is_null() && node.get("nullable") == Some(&Value::Bool(true)) {
        return false;
    }
    let is_excluded = |place: &Pointer| excluded(tree, place, value, left);
    let one_of = ["oneOf", "anyOf"].map(|keyword| parts(node, &at, keyword));
    has_other_type(node, value)
        || is_not_listed(node, value)
        || lacks_a_key(node, value)
        || has_excluded_part(tree, &at, value, left)
        || parts(node, &at, "allOf").iter().any(is_excluded)
        || one_of
            .iter()
            .any(|members| !members.is_empty() && members.iter().all(is_excluded))
}

/// The places of the schemas in a list.
fn parts(node: &Map<String, Value>, at: &Pointer, keyword: &str) -> Vec<Pointer> {
    let list = node.get(keyword).and_then(Value::as_array);
    let count = list.map_or(0, Vec::len);
    (0..count)
        .map(|index| at.key(keyword).index(index))
        .collect()
}

fn has_other_type(node: &Map<String, Value>, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("number" | "integer") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        _ => true,
    };
    match node.get("type") {
        Some(Value::Array(names)) => !names.iter().any(is),
        Some(name) => !is(name),
        None => false,
    }
}

fn is_not_listed(node: &Map<String, Value>, value: &Value) -> bool {
    let listed = node.get("enum").and_then(Value::as_array);
    listed.is_some_and(|list| !list.contains(value))
        || node.get("const").is_some_and(|only| only != value)
}

fn lacks_a_key(node: &Map<String, Value>, value: &Value) -> bool {
    let required = node.get("required").and_then(Value::as_array);
    let mut required = required.into_iter().flatten().filter_map(Value::as_str);
    let object = value.as_object();
    object.is_some_and(|object| required.any(|key| !object.contains_key(key)))
}

fn has_excluded_part(tree: &Value, at: &Pointer, value: &Value, left: &Cell<usize>) -> bool {
    match value {
        Value::Object(object) => {
            let properties = at.key("properties");
            object
                .iter()
                .any(|(key, value)| excluded(tree, &properties.key(key), value, left))
        }
        Value::Array(list) => {
            let items = at.key("items");
            list.iter().any(|value| excluded(tree, &items, value, left))
        }
        _ => false,
    }
}
