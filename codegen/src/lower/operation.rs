//! An operation: a method of a path.

use serde_json::{Map, Value};

use super::context::Context;
use super::fields::{PROSE, REMARK, Rule, TEXT, Table, Then, fields, object, says};
use super::trail::Trail;
use super::{callback, info, parameter, request_body, response, scalar, security, server};

const FIELDS: &Table = &[
    ("operationId", TEXT),
    ("summary", PROSE),
    ("description", PROSE),
    ("tags", Rule::By(tags)),
    ("parameters", Rule::List(parameter::parameter)),
    ("requestBody", Rule::Node(request_body::request_body)),
    ("responses", Rule::By(response::responses)),
    ("security", Rule::By(security::requirements)),
    ("deprecated", REMARK),
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

/// The names of the tags of an operation; a whole tag stands for its name.
fn tags(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    for (index, tag) in value.as_array_mut().into_iter().flatten().enumerate() {
        if let Some(name) = tag.get_mut("name").map(Value::take) {
            let help = "write only its name: the tag is described under `tags` of the document";
            cx.warn(
                &at.index(index),
                "a tag stands where its name belongs",
                help,
            );
            *tag = name;
        }
    }
    scalar::texts(cx, at, value)
}
