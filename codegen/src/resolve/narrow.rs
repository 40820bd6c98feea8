//! Finds the node that `openapiv3` refuses.
//!
//! The lowering leaves nothing of the kind behind; this is for the day when it does. A node is tried without the
//! nodes in it, since a refusal deep inside nested schemas costs exponential time.

use openapiv3::{
    Example, Header, MediaType, OpenAPI, Operation, Parameter, PathItem, RequestBody, Response,
    Schema, SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::lower::kind::{Kind, Many, Standing, step};
use crate::problem::Pointer;

/// The innermost node that is refused, and why.
pub(super) fn down(at: &Pointer, standing: Standing, node: &Value) -> Option<(Pointer, String)> {
    let inner = match node {
        Value::Object(map) => map.iter().find_map(|(key, member)| {
            let standing = step(standing, key)?;
            down(&at.key(key), standing, member)
        }),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            let standing = step(standing, &index.to_string())?;
            down(&at.index(index), standing, item)
        }),
        _ => None,
    };
    inner.or_else(|| Some((at.clone(), refusal(standing, node)?)))
}

/// Why the node is refused by itself.
fn refusal(standing: Standing, node: &Value) -> Option<String> {
    let (kind, Many::One) = standing else {
        return None;
    };
    let Value::Object(map) = node else {
        return Some("an object belongs here".to_owned());
    };
    if map.contains_key("$ref") {
        return None;
    }
    let shallow = Value::Object(shallow(standing, map));
    match kind {
        Kind::Document => attempt::<OpenAPI>(shallow),
        Kind::PathItem => attempt::<PathItem>(shallow),
        Kind::Operation => attempt::<Operation>(shallow),
        Kind::Parameter => attempt::<Parameter>(shallow),
        Kind::RequestBody => attempt::<RequestBody>(shallow),
        Kind::Response => attempt::<Response>(shallow),
        Kind::Header => attempt::<Header>(shallow),
        Kind::MediaType => attempt::<MediaType>(shallow),
        Kind::Schema => attempt::<Schema>(shallow),
        Kind::Example => attempt::<Example>(shallow),
        Kind::SecurityScheme => attempt::<SecurityScheme>(shallow),
        _ => None,
    }
}

fn attempt<T: DeserializeOwned>(node: Value) -> Option<String> {
    T::deserialize(node).err().map(|error| error.to_string())
}

/// The node with empty nodes in it.
fn shallow(standing: Standing, map: &Map<String, Value>) -> Map<String, Value> {
    let empty = |key: &String, value: &Value| match (step(standing, key), value) {
        (Some(_), Value::Object(_)) => Value::Object(Map::new()),
        (Some(_), Value::Array(_)) => Value::Array(Vec::new()),
        (_, other) => other.clone(),
    };
    map.iter()
        .map(|(key, value)| (key.clone(), empty(key, value)))
        .collect()
}
