//! `info`, `tags` and `externalDocs`: what is said about a document rather than by it.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{PROSE, Rule, TEXT, Table, Then, fields, object, says};
use super::trail::Trail;

const INFO: &Table = &[
    ("title", TEXT),
    ("version", TEXT),
    ("description", PROSE),
    ("summary", Rule::CarryText(ext::SUMMARY)),
    ("termsOfService", TEXT),
    ("contact", Rule::Node(contact)),
    ("license", Rule::Node(license)),
];

const CONTACT: &Table = &[("name", TEXT), ("url", TEXT), ("email", TEXT)];

const LICENSE: &Table = &[
    ("name", TEXT),
    ("url", TEXT),
    ("identifier", Rule::CarryText(ext::IDENTIFIER)),
];

const TAG: &Table = &[
    ("name", TEXT),
    ("description", PROSE),
    ("externalDocs", Rule::By(external_docs)),
];

const EXTERNAL_DOCS: &Table = &[("url", TEXT), ("description", PROSE)];

/// Lowers `info` in place.
pub(super) fn info(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "title");
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, INFO);
    for key in ["title", "version"] {
        if !says(map, key) {
            let message = format!("`info` has no `{key}`; taken as empty");
            cx.warn(at, message, "");
            default_text(map, key);
        }
    }
}

fn contact(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "name");
    if let Some(map) = object(cx, at, node) {
        fields(cx, at, map, CONTACT);
    }
}

fn license(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "name");
    if let Some(map) = object(cx, at, node) {
        fields(cx, at, map, LICENSE);
        default_text(map, "name");
    }
}

/// Lowers an element of `tags` in place.
pub(super) fn tag(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "name");
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, TAG);
    if !says(map, "name") {
        cx.warn(at, "a tag has no `name`; taken as empty", "");
        default_text(map, "name");
    }
}

/// Lowers `externalDocs` in place. Without an address they say nothing.
pub(super) fn external_docs(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    named(value, "url");
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    fields(cx, at, map, EXTERNAL_DOCS);
    if says(map, "url") {
        Then::Keep
    } else {
        Then::Drop
    }
}

/// Takes a text where an object belongs as the object's main field.
pub(super) fn named(node: &mut Value, field: &str) {
    if node.is_string() {
        let mut map = Map::new();
        map.insert(field.to_owned(), node.take());
        *node = Value::Object(map);
    }
}

/// Gives a required text that is missing: an empty one.
pub(super) fn default_text(map: &mut Map<String, Value>, key: &str) {
    if !says(map, key) {
        map.insert(key.to_owned(), Value::String(String::new()));
    }
}
