//! Small questions to nodes, and small changes of them.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::problem::Pointer;
use crate::text::limits;

/// The reference that a node is, if it says nothing else.
pub(super) fn alias(node: &Value) -> Option<&str> {
    let map = node.as_object().filter(|map| map.len() == 1)?;
    map.get("$ref")?.as_str()
}

/// A pointer as it is written behind `#`.
pub(super) fn fragment(pointer: &Pointer) -> String {
    format!("#{}", pointer.as_str().replace('%', "%25"))
}

/// How many values a node is. Long texts count as several: they could be copied without end.
pub(super) fn size(node: &Value) -> usize {
    match node {
        Value::String(text) => (text.len() / limits::BYTES_PER_NODE).saturating_add(1),
        Value::Object(map) => map.values().map(size).sum::<usize>().saturating_add(1),
        Value::Array(items) => items.iter().map(size).sum::<usize>().saturating_add(1),
        _ => 1,
    }
}

/// How many lists and objects stand inside one another.
pub(super) fn depth(node: &Value) -> usize {
    let deepest = match node {
        Value::Object(map) => map.values().map(depth).max(),
        Value::Array(items) => items.iter().map(depth).max(),
        _ => return 0,
    };
    deepest.unwrap_or_default().saturating_add(1)
}

/// All that `$id`s of a tree say.
pub(super) fn collect_ids(tree: &Value, ids: &mut HashSet<String>) {
    match tree {
        Value::Object(map) => {
            if let Some(Value::String(id)) = map.get("$id") {
                ids.insert(id.trim_end_matches('#').to_owned());
            }
            map.values().for_each(|value| collect_ids(value, ids));
        }
        Value::Array(items) => items.iter().for_each(|value| collect_ids(value, ids)),
        _ => {}
    }
}

/// Puts a component into the tree.
pub(super) fn put(tree: &mut Value, section: &str, name: String, node: Value) {
    let Value::Object(root) = tree else { return };
    let components = root
        .entry("components")
        .or_insert_with(|| Value::Object(Map::new()));
    let Value::Object(components) = components else {
        return;
    };
    let map = components
        .entry(section)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(map) = map {
        map.insert(name, node);
    }
}
