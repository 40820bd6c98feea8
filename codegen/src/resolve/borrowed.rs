//! A `$ref` that leads to an object of another kind, where that object says all the same what is wanted: a response
//! that names a request body has its content, one that names a schema has that as its JSON, and a schema that names
//! something with a schema is that schema.
//!
//! Authors who move shared parts around make this fault, and other tools let it pass. What is meant is plain, so it is
//! a warning here, too.

use serde_json::{Map, Value, json};

use crate::lower::kind::Kind;
use crate::lower::{Found, Reference, target};
use crate::problem::{Pointer, Problem};

/// A node that is read as one of another kind.
#[derive(Debug)]
pub(super) struct Borrowed {
    pub(super) pointer: Pointer,
    /// What it is read as.
    pub(super) kind: Kind,
    /// The node, as one of that kind.
    pub(super) node: Value,
}

/// What the target of a reference says as an object of the wanted kind; `None` where it says nothing sensible.
pub(super) fn borrow(
    tree: &Value,
    found: &Found,
    reference: &Reference,
    pointer: &Pointer,
) -> Option<Borrowed> {
    let (is, _) = target::standing(found, pointer)?;
    let Value::Object(map) = target::node(tree, found, pointer)? else {
        return None;
    };
    let node = match (is, reference.kind) {
        (Kind::Schema, Kind::Response | Kind::RequestBody) => of_schema(&reference.text),
        // Behind a second reference there is no end to what could be meant.
        _ if map.contains_key("$ref") => return None,
        (Kind::RequestBody, Kind::Response) | (Kind::Response, Kind::RequestBody) => of_body(map),
        (Kind::Parameter | Kind::Header, Kind::Schema) => alone(map.get("schema")?)?,
        (Kind::RequestBody | Kind::Response, Kind::Schema) => of_content(map)?,
        _ => return None,
    };
    let (pointer, kind) = (pointer.clone(), reference.kind);
    Some(Borrowed {
        pointer,
        kind,
        node,
    })
}

fn of_schema(reference: &str) -> Value {
    json!({
        "description": "",
        "content": {"application/json": {"schema": {"$ref": reference}}},
    })
}

/// What a request body and a response have in common.
fn of_body(map: &Map<String, Value>) -> Value {
    let text = map.get("description").cloned();
    let content = map.get("content").cloned();
    json!({
        "description": text.unwrap_or_else(|| Value::String(String::new())),
        "content": content.unwrap_or_else(|| json!({})),
    })
}

/// The schema of the first content; any value where there is none.
fn of_content(map: &Map<String, Value>) -> Option<Value> {
    let content = map.get("content").and_then(Value::as_object);
    let first = content.and_then(|content| content.values().next());
    let schema = first.and_then(|media_type| media_type.get("schema"));
    schema.map_or_else(|| Some(json!({})), alone)
}

/// A schema that is no reference itself.
fn alone(schema: &Value) -> Option<Value> {
    schema.get("$ref").is_none().then(|| schema.clone())
}

/// What is to be said about it.
pub(super) fn warning(at: Pointer, message: &str, borrowed: &Borrowed, help: String) -> Problem {
    let taken = match borrowed.kind {
        Kind::Response => "taken as a response with this content",
        Kind::Schema if borrowed.node == json!({}) => "taken as any value",
        Kind::Schema => "taken as its schema",
        _ => "taken as a request body with this content",
    };
    Problem::warning(at, format!("{message}; {taken}")).help(help)
}
