//! Rewrites the schemas of an OpenAPI document (3.0 or 3.1) as JSON Schema 2020-12, every node at its place.

use serde_json::{Map, Value, json};

use crate::problem::Pointer;

/// Keywords that would give a schema another name or language.
const NAMES: [&str; 3] = ["$id", "$schema", "id"];

/// Keywords that hold values, in which nothing is rewritten.
const VALUES: [&str; 4] = ["const", "enum", "example", "examples"];

/// The document with all its schemas in the validator's language.
pub(super) fn document(tree: &Value) -> Value {
    node(tree, false)
}

/// The pointer of a node in the rewritten document: [`nullable`] may have put a schema one step further in.
pub(super) fn place(document: &Value, pointer: &Pointer) -> String {
    let mut node = document;
    let mut place = Pointer::root();
    for segment in pointer.segments() {
        let step = Pointer::root().key(&segment);
        let inside = Pointer::root().key("anyOf").index(1);
        if node.pointer(step.as_str()).is_none()
            && let Some(schema) = node.pointer(inside.as_str())
        {
            node = schema;
            place = place.key("anyOf").index(1);
        }
        node = node.pointer(step.as_str()).unwrap_or(&Value::Null);
        place = place.key(&segment);
    }
    place.as_str().to_owned()
}

/// A node; `named` where the keys of an object are names, and no keywords.
fn node(value: &Value, named: bool) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.iter().map(|part| node(part, false)).collect()),
        Value::Object(object) if named => Value::Object(
            object
                .iter()
                .map(|(name, part)| (name.clone(), node(part, false)))
                .collect(),
        ),
        Value::Object(object) => rewritten(object),
        other => other.clone(),
    }
}

fn rewritten(object: &Map<String, Value>) -> Value {
    let mut new = Map::new();
    for (key, part) in object {
        if VALUES.contains(&key.as_str()) {
            new.insert(key.clone(), part.clone());
        } else {
            let named = [
                "properties",
                "patternProperties",
                "schemas",
                "$defs",
                "paths",
            ];
            let named = named.contains(&key.as_str());
            new.insert(key.clone(), node(part, named));
        }
    }
    // A parameter or a path may well be called `id`: what is no text is no keyword.
    new.retain(|key, part| !(NAMES.contains(&key.as_str()) && part.is_string()));
    if new.get("nullable").is_some_and(Value::is_boolean) {
        new.remove("nullable");
    }
    exclusive(&mut new, "exclusiveMinimum", "minimum");
    exclusive(&mut new, "exclusiveMaximum", "maximum");
    width(&mut new);
    implied(&mut new);
    if new.get("required").is_some_and(|value| !value.is_array()) {
        new.remove("required");
    }
    if object.get("nullable") == Some(&Value::Bool(true)) {
        return nullable(new);
    }
    Value::Object(new)
}

/// `exclusiveMinimum: true` of 3.0 makes a number of the bound beside it.
fn exclusive(schema: &mut Map<String, Value>, key: &str, bound: &str) {
    match schema.get(key) {
        Some(Value::Bool(true)) => {
            let bound = schema.remove(bound);
            schema.remove(key);
            schema.extend(bound.map(|bound| (key.to_owned(), bound)));
        }
        Some(Value::Bool(false)) => drop(schema.remove(key)),
        _ => {}
    }
}

/// Keywords that say what values there are without a `type`.
const CHOICES: [&str; 7] = ["$ref", "allOf", "anyOf", "const", "enum", "not", "oneOf"];

/// A schema with `properties` and no `type` allows any text, too, which no author means.
fn implied(schema: &mut Map<String, Value>) {
    let is_open =
        !schema.contains_key("type") && !CHOICES.iter().any(|key| schema.contains_key(*key));
    if !is_open {
        return;
    }
    for (key, kind) in [("properties", "object"), ("items", "array")] {
        if schema.get(key).is_some_and(Value::is_object) {
            schema.insert("type".to_owned(), kind.into());
            return;
        }
    }
}

/// `int32` and `int64` are bounds that JSON Schema does not know.
fn width(schema: &mut Map<String, Value>) {
    let (low, high) = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
        Some("int64") => (i64::MIN, i64::MAX),
        _ => return,
    };
    for (key, bound) in [("minimum", low), ("maximum", high)] {
        schema.entry(key).or_insert_with(|| json!(bound));
    }
}

/// `null` beside the values that a schema allows. The schema stays where it is if it can: others may refer into it.
fn nullable(mut schema: Map<String, Value>) -> Value {
    let composed = ["$ref", "allOf", "anyOf", "oneOf", "not", "const"];
    if composed.iter().any(|key| schema.contains_key(*key)) {
        return json!({ "anyOf": [{ "type": "null" }, schema] });
    }
    if let Some(kind) = schema.get("type").filter(|kind| kind.is_string()) {
        let kinds = json!([kind, "null"]);
        schema.insert("type".to_owned(), kinds);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
        let mut unique: Vec<Value> = Vec::new();
        for value in std::mem::take(values) {
            if !unique.contains(&value) {
                unique.push(value);
            }
        }
        *values = unique;
    }
    Value::Object(schema)
}
