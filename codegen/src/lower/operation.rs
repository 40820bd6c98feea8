//! An operation: a method of a path.

use serde_json::{Map, Value};

use super::context::Context;
use super::fields::{FLAG, Rule, TEXT, TEXTS, Table, fields, object, says};
use super::trail::Trail;
use super::{callback, info, parameter, request_body, response, security, server};

const FIELDS: &Table = &[
    ("operationId", TEXT),
    ("summary", TEXT),
    ("description", TEXT),
    ("tags", TEXTS),
    ("parameters", Rule::List(parameter::parameter)),
    ("requestBody", Rule::Node(request_body::request_body)),
    ("responses", Rule::By(response::responses)),
    ("security", Rule::By(security::requirements)),
    ("deprecated", FLAG),
    ("externalDocs", Rule::By(info::external_docs)),
    ("callbacks", Rule::By(callback::callbacks)),
    ("servers", Rule::By(server::servers)),
];

/// Lowers an operation in place. No responses are none.
pub(super) fn operation(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    fields(cx, at, map, FIELDS);
    callback::split(map);
    if !says(map, "responses") {
        map.insert("responses".to_owned(), Value::Object(Map::new()));
    }
}
