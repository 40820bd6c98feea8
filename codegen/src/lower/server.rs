//! `servers`.

use serde_json::Value;

use super::context::Context;
use super::fields::{PROSE, Rule, TEXT, TEXTS, Table, Then, fields, list, object, says};
use super::info::named;
use super::trail::Trail;

const SERVER: &Table = &[
    ("url", TEXT),
    ("description", PROSE),
    ("variables", Rule::Map(variable)),
    ("name", Rule::Ignore),
];

const VARIABLE: &Table = &[("default", TEXT), ("enum", TEXTS), ("description", PROSE)];

/// Lowers a list of servers in place. One server where the list belongs is a list of one.
pub(super) fn servers(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let single = value.is_string() || value.get("url").is_some();
    if single {
        cx.warn(at, "`servers` must be a list", "write it as a list of one");
        *value = Value::Array(vec![value.take()]);
    }
    list(cx, at, value, server)
}

fn server(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "url");
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, SERVER);
    if !says(map, "url") {
        cx.warn(at, "a server has no `url`; taken as `/`", "");
        map.insert("url".to_owned(), "/".into());
    }
}

fn variable(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, VARIABLE);
    if says(map, "default") {
        return;
    }
    let first = map.get("enum").and_then(|values| values.get(0)).cloned();
    let message = match &first {
        Some(value) => format!("a server variable has no `default`; taken as {value}"),
        None => "a server variable has no `default`; taken as empty".to_owned(),
    };
    cx.warn(at, message, "every server variable needs a `default`");
    let value = first.unwrap_or_else(|| Value::String(String::new()));
    map.insert("default".to_owned(), value);
}
