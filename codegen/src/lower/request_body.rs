//! A request body.

use serde_json::Value;

use super::components::is_reference;
use super::context::Context;
use super::fields::{FLAG, PROSE, Rule, Table, fields, object};
use super::kind::Kind;
use super::media_type;
use super::trail::Trail;

const FIELDS: &Table = &[
    ("content", Rule::Map(media_type::media_type)),
    ("description", PROSE),
    ("required", FLAG),
];

/// Lowers a request body in place.
pub(super) fn request_body(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if is_reference(cx, at, map, Kind::RequestBody) {
        return;
    }
    fields(cx, at, map, FIELDS);
}
