//! `callbacks`: maps from expressions to path items, which `openapiv3` reads without `$ref` and without extensions.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{Then, object};
use super::kind::Kind;
use super::path_item;
use super::trail::Trail;

/// Lowers a map of callbacks in place. Those that are a `$ref` become texts: see [`split`].
pub(super) fn callbacks(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    for (name, node) in map.iter_mut() {
        callback(cx, &at.key(name), node);
    }
    Then::Keep
}

/// Lowers a callback in place.
pub(super) fn callback(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if let Some(Value::String(text)) = map.get("$ref") {
        cx.reference(at, Kind::Callback, text);
        *node = Value::String(text.clone());
        return;
    }
    map.retain(|key, _| !key.starts_with("x-"));
    for (expression, item) in map.iter_mut() {
        path_item::inline(cx, &at.key(expression), item);
    }
}

/// Moves the callbacks of a node that are a `$ref` to the extension.
pub(super) fn split(map: &mut Map<String, Value>) {
    let Some(Value::Object(callbacks)) = map.get_mut("callbacks") else {
        return;
    };
    if !callbacks.values().any(Value::is_string) {
        return;
    }
    let all = std::mem::take(callbacks).into_iter();
    let (references, inline): (Vec<_>, Vec<_>) = all.partition(|(_, node)| node.is_string());
    *callbacks = inline.into_iter().collect();
    let references: Map<String, Value> = references.into_iter().collect();
    map.insert(ext::CALLBACK_REFS.to_owned(), references.into());
}
