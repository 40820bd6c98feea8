//! `components`: the named objects of a document.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::{Rule, Table, fields, object};
use super::kind::{Kind, Many};
use super::trail::Trail;
use super::{
    callback, header, media_type, parameter, path_item, request_body, response, schema, security,
};

const FIELDS: &Table = &[
    ("schemas", Rule::Map(schema::schema)),
    ("responses", Rule::Map(response::response)),
    ("parameters", Rule::Map(parameter::parameter)),
    ("examples", Rule::Map(media_type::example)),
    ("requestBodies", Rule::Map(request_body::request_body)),
    ("headers", Rule::Map(header::header)),
    ("securitySchemes", Rule::Map(security::scheme)),
    ("callbacks", Rule::By(callback::callbacks)),
    (
        "pathItems",
        Rule::Apart(
            ext::PATH_ITEMS,
            Many::Map,
            Kind::PathItem,
            path_item::path_item,
        ),
    ),
    ("links", Rule::Ignore),
];

/// Lowers `components` in place.
pub(super) fn components(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    if let Some(map) = object(cx, at, node) {
        fields(cx, at, map, FIELDS);
        callback::split(map);
    }
}

/// A `$ref` where an object other than a schema stands; whether there is one.
///
/// Its `summary` and `description` are kept beside the tree (OpenAPI 3.1, Reference Object).
pub(super) fn is_reference(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &Map<String, Value>,
    kind: Kind,
) -> bool {
    let Some(Value::String(text)) = map.get("$ref") else {
        return false;
    };
    cx.reference(at, kind, text);
    if map.len() > 1 {
        reference_docs(cx, at, map);
    }
    true
}

fn reference_docs(cx: &mut Context, at: &Trail<'_>, map: &Map<String, Value>) {
    let mut docs = super::context::ReferenceDocs::default();
    for (key, value) in map {
        match (key.as_str(), value) {
            ("$ref", _) | (_, Value::Null) => {}
            ("summary", Value::String(text)) => docs.summary = Some(text.clone()),
            ("description", Value::String(text)) => docs.description = Some(text.clone()),
            (other, _) if other.starts_with("x-") => {}
            (other, _) => cx.unused(at, other, false),
        }
    }
    if docs != super::context::ReferenceDocs::default() {
        cx.found.docs.insert(at.pointer(), docs);
    }
}
