//! `responses`, and a response.

use serde_json::Value;

use super::components::is_reference;
use super::context::Context;
use super::extension::PREFIX;
use super::fields::{PROSE, Rule, Table, Then, fields, object};
use super::info::{default_text, named};
use super::kind::Kind;
use super::trail::Trail;
use super::{header, media_type};

const FIELDS: &Table = &[
    ("description", PROSE),
    ("content", Rule::Map(media_type::media_type)),
    ("headers", Rule::Map(header::header)),
    ("links", Rule::Ignore),
];

/// Lowers the responses of an operation in place: every key is a status, `default`, or an extension.
pub(super) fn responses(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let Some(map) = object(cx, at, value) else {
        return Then::Drop;
    };
    map.retain(|key, _| !key.starts_with(PREFIX));
    let mut strange = false;
    for (key, node) in map.iter_mut() {
        let at = &at.key(key);
        if key == "default" || is_status(key) {
            response(cx, at, node);
        } else if !key.starts_with("x-") {
            strange = true;
            let help = "write a status such as `200`, a range such as `2XX`, or `default`";
            cx.warn(at, format!("`{key}` is not a status; ignored"), help);
        }
    }
    if strange {
        map.retain(|key, _| key == "default" || is_status(key) || key.starts_with("x-"));
    }
    Then::Keep
}

/// Whether `openapiv3` takes a key as a status: `404`, `4XX` or `4xx`.
fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => true,
        [b'1'..=b'9', second, third] => second.is_ascii_digit() && third.is_ascii_digit(),
        _ => false,
    }
}

/// Lowers a response in place. No description is an empty one.
pub(super) fn response(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    named(node, "description");
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if is_reference(cx, at, map, Kind::Response) {
        return;
    }
    fields(cx, at, map, FIELDS);
    default_text(map, "description");
}
