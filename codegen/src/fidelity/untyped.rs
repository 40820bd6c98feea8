//! The places that are any JSON value in the crate, with the reason as far as the document shows it.

use serde_json::Value;

use super::{Finding, Kind};
use crate::ir::{Shape, Types};
use crate::problem::{File, Place, Pointer};

/// The untyped places of a document, each once.
pub(super) fn places(tree: &Value, types: &Types) -> Vec<Finding> {
    let any = types
        .iter()
        .filter(|(_, node)| matches!(node.shape, Shape::Any));
    let mut pointers: Vec<&Pointer> = any.map(|(_, node)| &node.pointer).collect();
    pointers.sort();
    pointers.dedup();
    pointers
        .into_iter()
        .map(|pointer| Finding {
            kind: Kind::Untyped,
            what: reason(tree.pointer(pointer.as_str())).to_owned(),
            file: File::Document,
            place: Place::Value(pointer.clone()),
        })
        .collect()
}

/// Why nothing more is known of the values of a schema.
fn reason(schema: Option<&Value>) -> &'static str {
    let Some(Value::Object(map)) = schema else {
        return match schema {
            Some(Value::Bool(true)) => "the schema is `true`",
            _ => "there is no schema",
        };
    };
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
