//! A path item: the operations under one path.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{PROSE, Rule, Table, Then, fields, object};
use super::kind::Kind;
use super::trail::Trail;
use super::{operation, parameter, scalar, server};

const FIELDS: &Table = &[
    ("get", OPERATION),
    ("post", OPERATION),
    ("put", OPERATION),
    ("delete", OPERATION),
    ("patch", OPERATION),
    ("head", OPERATION),
    ("options", OPERATION),
    ("trace", OPERATION),
    ("parameters", Rule::List(parameter::parameter)),
    ("summary", PROSE),
    ("description", PROSE),
    ("servers", Rule::By(server::servers)),
];

const OPERATION: Rule = Rule::Node(operation::operation);

/// Lowers `paths` in place: every key is a path, or an extension.
pub(super) fn paths(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    map.retain(|path, _| !path.starts_with(ext::PREFIX));
    for (path, item) in map.iter_mut() {
        let at = &at.key(path);
        if path.starts_with('/') {
            path_item(cx, at, item);
        } else if !path.starts_with("x-") {
            let help = "a path stands behind the address of a server, and holds methods: `/pets: {get: …}`";
            cx.error_at_key(at, format!("`{path}` is not a path"), help);
        }
    }
}

/// Lowers a path item in place. One that is only a `$ref` stays one; one that says more has it in the extension.
pub(super) fn path_item(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    let only = map.len() == 1;
    if let Some(Value::String(text)) = map.get("$ref") {
        cx.reference(at, Kind::PathItem, text);
        if only {
            return;
        }
    }
    inline_map(cx, at, map);
}

/// Lowers a path item that stands in a callback, where `openapiv3` reads no `$ref`.
pub(super) fn inline(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if let Some(Value::String(text)) = map.get("$ref") {
        cx.reference(at, Kind::PathItem, text);
    }
    inline_map(cx, at, map);
}

fn inline_map(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let reference = map.shift_remove("$ref");
    fields(cx, at, map, FIELDS);
    match reference {
        Some(Value::String(text)) => {
            map.insert(ext::REF.to_owned(), text.into());
        }
        Some(other) if !other.is_null() => {
            let _: Then = scalar::mismatch(cx, &at.key("$ref"), "a text", &other);
        }
        _ => {}
    }
}
