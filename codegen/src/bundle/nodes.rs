//! Small questions to nodes, and small changes of them.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::problem::Pointer;

/// The reference that a node is, if it says nothing else.
pub(super) fn alias(node: &Value) -> Option<&str> {
    let map = node.as_object().filter(|map| map.len() == 1)?;
    map.get("$ref")?.as_str()
}

/// A pointer as it is written behind `#`.
pub(super) fn fragment(pointer: &Pointer) -> String {
    format!("#{}", pointer.as_str().replace('%', "%25"))
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
