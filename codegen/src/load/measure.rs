//! How large a tree is, for those who put trees together: the limits of reading hold for what they make, too.

use serde_json::Value;

use crate::text::limits;

/// How many values a node is. Long texts count as several: they could be copied without end.
pub(crate) fn size(node: &Value) -> usize {
    match node {
        Value::String(text) => (text.len() / limits::BYTES_PER_NODE).saturating_add(1),
        Value::Object(map) => map.values().map(size).sum::<usize>().saturating_add(1),
        Value::Array(items) => items.iter().map(size).sum::<usize>().saturating_add(1),
        _ => 1,
    }
}

/// How many lists and objects stand inside one another.
pub(crate) fn depth(node: &Value) -> usize {
    let deepest = match node {
        Value::Object(map) => map.values().map(depth).max(),
        Value::Array(items) => items.iter().map(depth).max(),
        _ => return 0,
    };
    deepest.unwrap_or_default().saturating_add(1)
}
