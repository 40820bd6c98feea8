//! The places that are any JSON value in the crate, with the reason as far as the document shows it.

use serde_json::{Map, Value};

use super::{Finding, Kind};
use crate::problem::{File, Place, Pointer};

/// The untyped places of a document, each once.
pub(super) fn places(tree: &Value, untyped: &[Pointer]) -> Vec<Finding> {
    let mut pointers: Vec<&Pointer> = untyped.iter().collect();
    pointers.sort();
    pointers.dedup();
    let finding = |pointer: &Pointer| Finding {
        kind: Kind::Untyped,
        what: reason(tree, pointer).to_owned(),
        file: File::Document,
        place: Place::Value(pointer.clone()),
    };
    pointers.into_iter().map(finding).collect()
}

/// Why nothing more is known of the values of a schema.
fn reason(tree: &Value, at: &Pointer) -> &'static str {
    match tree.pointer(at.as_str()) {
        Some(Value::Object(map)) => unsaid(map),
        Some(Value::Bool(true)) => "the schema is `true`",
        Some(_) => "there is no schema",
        None => missing(tree, at),
    }
}

/// What stands around a schema that is not there.
fn missing(tree: &Value, at: &Pointer) -> &'static str {
    let (around, name) = at.as_str().rsplit_once('/').unwrap_or_default();
    let is_tuple = || tree.pointer(around).and_then(|it| it.get("prefixItems"));
    match name {
        "items" if is_tuple().is_some() => "`prefixItems` of a list that has no end",
        "items" => "a list without `items`",
        "additionalProperties" => "keys that the schema does not name",
        _ => "there is no schema",
    }
}

fn unsaid(map: &Map<String, Value>) -> &'static str {
    let has = |key: &str| map.contains_key(key);
    let docs = [
        "title",
        "description",
        "example",
        "examples",
        "default",
        "nullable",
        "deprecated",
    ];
    let says = |key: &String| !docs.contains(&key.as_str()) && !key.starts_with("x-");
    if map.is_empty() {
        "the schema is `{}`"
    } else if has("allOf") {
        "`allOf` whose members do not go together"
    } else if has("oneOf") || has("anyOf") {
        "a union whose members cannot be told apart"
    } else if has("enum") || has("const") {
        "values of several kinds"
    } else if has("content") {
        "`content` in the place of a schema"
    } else if map.get("type").and_then(Value::as_str) == Some("object") {
        "an object without properties"
    } else if map.get("type").and_then(Value::as_str) == Some("array") {
        "a list without `items`"
    } else if map.get("type").is_some_and(Value::is_array) {
        "several types at once"
    } else if map.keys().any(says) {
        "the schema does not say its type"
    } else {
        "the schema has docs only"
    }
}
