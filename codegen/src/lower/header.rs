//! A header of a response or of a part of a body.

use serde_json::Value;

use super::components::is_reference;
use super::context::Context;
use super::extension as ext;
use super::fields::{FLAG, PROSE, REMARK, Rule, TEXT, Table, fields, object};
use super::habits;
use super::kind::Kind;
use super::parameter::{apart_explode, schema_or_content, style};
use super::trail::Trail;
use super::{media_type, schema};

const FIELDS: &Table = &[
    ("schema", Rule::Node(schema::schema)),
    ("description", PROSE),
    ("required", FLAG),
    ("example", Rule::Value(ext::EXAMPLE)),
    ("examples", Rule::By(media_type::examples)),
    ("deprecated", REMARK),
    ("style", TEXT),
    ("explode", Rule::By(apart_explode)),
    ("content", Rule::Map(media_type::media_type)),
    ("allowReserved", Rule::Ignore),
    ("allowEmptyValue", Rule::Ignore),
    ("name", Rule::Ignore),
    ("in", Rule::Ignore),
];

/// Lowers a header in place.
pub(super) fn header(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if is_reference(cx, at, map, Kind::Header) {
        return;
    }
    habits::schema_of_2_0(cx, at, map);
    fields(cx, at, map, FIELDS);
    schema_or_content(cx, at, map);
    style(cx, at, map, "header");
}
