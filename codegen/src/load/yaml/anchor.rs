//! What an alias stands for, and what a copy of it costs.

use serde_json::Value;

use crate::text::limits;

/// A value that aliases may stand for.
pub(super) struct Anchored {
    /// The value, with its own aliases replaced.
    pub(super) value: Value,
    /// What one more copy costs.
    pub(super) size: Size,
}

impl Anchored {
    /// Keeps a copy of a value.
    pub(super) fn new(value: &Value) -> Self {
        Self {
            value: value.clone(),
            size: measure(value),
        }
    }
}

/// How large a value is.
pub(super) struct Size {
    /// Counted against the limit; long texts count as several.
    pub(super) nodes: usize,
    /// Lists and objects inside one another.
    pub(super) depth: usize,
}

/// Measures a value. It recurses, but values are within the depth limit when they come here.
pub(super) fn measure(value: &Value) -> Size {
    match value {
        Value::Array(list) => total(list.iter().map(|value| (0, value))),
        Value::Object(map) => total(map.iter().map(|(key, value)| (key.len(), value))),
        Value::String(text) => Size {
            nodes: weight(text.len()).saturating_add(1),
            depth: 0,
        },
        Value::Null | Value::Bool(_) | Value::Number(_) => Size { nodes: 1, depth: 0 },
    }
}

fn total<'a>(members: impl Iterator<Item = (usize, &'a Value)>) -> Size {
    let empty = Size { nodes: 1, depth: 1 };
    members.fold(empty, |total, (key, value)| {
        let member = measure(value);
        let nodes = member.nodes.saturating_add(weight(key));
        Size {
            nodes: total.nodes.saturating_add(nodes),
            depth: total.depth.max(member.depth.saturating_add(1)),
        }
    })
}

fn weight(bytes: usize) -> usize {
    bytes / limits::BYTES_PER_NODE
}
