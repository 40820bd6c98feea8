//! Nodes that a 3.0 tree has no place for: kept beside it under their own pointer, which is left behind as a text.

use serde_json::Value;

use super::context::Context;
use super::fields::{Lower, Then, object};
use super::kind::{Kind, Many};
use super::scalar;
use super::trail::Trail;

/// Takes one node, a list of them or a map of them out of the tree, to leave pointers under `name`.
///
/// A boolean where one node belongs stays a boolean.
pub(super) fn nodes(
    cx: &mut Context,
    at: &Trail<'_>,
    value: &mut Value,
    node: (Many, Kind, Lower),
    name: &'static str,
) -> Then {
    let (many, kind, lower) = node;
    match many {
        Many::One if value.is_boolean() => {}
        Many::One => one(cx, at, value, (kind, lower)),
        Many::List => {
            let Value::Array(items) = value else {
                return scalar::mismatch(cx, at, "a list", value);
            };
            for (index, item) in items.iter_mut().enumerate() {
                one(cx, &at.index(index), item, (kind, lower));
            }
        }
        Many::Map => {
            let Some(map) = object(cx, at, value) else {
                return Then::Drop;
            };
            for (key, item) in map.iter_mut() {
                one(cx, &at.key(key), item, (kind, lower));
            }
        }
    }
    Then::To(name)
}

fn one(cx: &mut Context, at: &Trail<'_>, value: &mut Value, (kind, lower): (Kind, Lower)) {
    let mut node = value.take();
    lower(cx, at, &mut node);
    *value = cx.part(at, kind, node);
}
