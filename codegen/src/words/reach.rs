//! Which components a node refers to, and those refer to in turn.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::problem::Pointer;

/// The components that a node refers to, itself and by way of others.
pub(super) fn all<'v>(
    tree: &Value,
    nodes: impl IntoIterator<Item = &'v Value>,
) -> BTreeSet<Pointer> {
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    for node in nodes {
        direct(node, &mut open);
    }
    while let Some(component) = open.pop() {
        if let Some(node) = tree.pointer(component.as_str())
            && found.insert(component)
        {
            direct(node, &mut open);
        }
    }
    found
}

fn direct(node: &Value, found: &mut Vec<Pointer>) {
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "$ref" => found.extend(component(text)),
                    Value::Object(mapping) if key == "mapping" => {
                        let texts = mapping.values().filter_map(Value::as_str);
                        found.extend(texts.filter_map(named));
                    }
                    _ => {}
                }
                direct(value, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|value| direct(value, found)),
        _ => {}
    }
}

/// The component that a reference leads into.
pub(super) fn component(text: &str) -> Option<Pointer> {
    let pointer = Pointer::from_text(text.strip_prefix('#')?);
    let mut segments = pointer.segments();
    match (segments.next(), segments.next(), segments.next()) {
        (Some(first), Some(section), Some(name)) if first == "components" => {
            Some(Pointer::root().key(&first).key(&section).key(&name))
        }
        _ => None,
    }
}

/// The component that a value of a `mapping` means: a reference, or a name.
fn named(text: &str) -> Option<Pointer> {
    let name = || Pointer::root().key("components").key("schemas").key(text);
    component(text).or_else(|| (!text.contains(['/', '#'])).then(name))
}
