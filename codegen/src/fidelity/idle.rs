//! Components that nothing refers to. Schemas and security schemes are in the crate all the same.

use std::collections::HashSet;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::problem::Pointer;

/// The maps whose members do nothing by themselves.
const SECTIONS: &[&str] = &[
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "callbacks",
    "pathItems",
];

/// Section and name of every component that a `$ref` names, or names a part of.
pub(super) fn referenced(tree: &Value) -> HashSet<(String, String)> {
    let mut found = HashSet::new();
    collect(tree, &mut found);
    found
}

fn collect(node: &Value, found: &mut HashSet<(String, String)>) {
    match node {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                found.extend(component(reference));
            }
            map.values().for_each(|value| collect(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}

fn component(reference: &str) -> Option<(String, String)> {
    let path = reference.strip_prefix("#/components")?;
    let path = percent_decode_str(path).decode_utf8_lossy();
    let pointer = Pointer::from_text(path);
    let mut segments = pointer.segments();
    Some((segments.next()?, segments.next()?))
}

/// Whether `key`, in the map that `trail` leads to, is a component that does nothing.
pub(super) fn is_idle(trail: &[String], key: &str, referenced: &HashSet<(String, String)>) -> bool {
    let [components, section] = trail else {
        return false;
    };
    components == "components"
        && SECTIONS.contains(&section.as_str())
        && !referenced.contains(&(section.clone(), key.to_owned()))
}
