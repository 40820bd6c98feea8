//! Turns a tree whose keys and references are not as the specification writes them into one where they are, wherever
//! there is only one thing that the author can mean; each with a warning.
//!
//! Values are not its matter: `lower` repairs those, in place. Where a key changes, the origins keep the place that the
//! node has in the document. Of `lower` only the table of what stands where is used.

mod here;
mod keys;
mod media;
mod path;
mod references;
mod status;

#[cfg(test)]
mod tests;

use serde_json::{Map, Value};

use self::here::Here;
use self::keys::{Keys, Rename};
use crate::lower::kind::{Kind, METHODS, Many, Standing, step};
use crate::origins::Origins;
use crate::problem::{Place, Problem, Report};

pub use references::references;

/// Repairs the keys of a bundled document, and the references to what they name.
pub fn keys(report: &mut Report, tree: &mut Value, origins: &mut Origins) {
    let components = tree.pointer("/components/parameters").cloned();
    let mut keys = Keys::new(components.unwrap_or_default());
    let root = (Kind::Document, Many::One);
    node(&mut keys, tree, root, &Here::Root);
    for problem in keys.problems {
        report.add(origins.mend(problem));
    }
    for (from, to) in &keys.moved {
        origins.rename(from, to);
    }
    if !keys.moved.is_empty() {
        references::follow(tree, &keys.moved);
    }
}

/// The inner nodes first, so that every pointer is still that of the document.
fn node(keys: &mut Keys, value: &mut Value, at: Standing, here: &Here<'_>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if let Some(next) = below(at, key) {
                    node(keys, value, next, &here.key(key));
                }
            }
            if at.1 == Many::One {
                object(keys, map, at.0, here);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter_mut().enumerate() {
                if let Some(next) = element(at, index) {
                    node(keys, value, next, &here.index(index));
                }
            }
        }
        _ => {}
    }
}

/// What stands under a key, also where the key is not as the specification writes it.
fn below(at: Standing, key: &str) -> Option<Standing> {
    match at {
        (Kind::PathItem, Many::One) => step(at, &key.to_ascii_lowercase()),
        // OpenAPI 2.0 has the schema of a body here.
        (Kind::RequestBody | Kind::Response, Many::One) if key == "schema" => {
            Some((Kind::Schema, Many::One))
        }
        _ => step(at, key),
    }
}

/// What stands at an index of a list.
fn element(at: Standing, index: usize) -> Option<Standing> {
    match at {
        (kind, Many::List) => Some((kind, Many::One)),
        _ => step(at, &index.to_string()),
    }
}

/// Repairs the keys that an object, or a map right below it, has.
fn object(keys: &mut Keys, map: &mut Map<String, Value>, kind: Kind, here: &Here<'_>) {
    match kind {
        Kind::Document => {
            let parameters = keys.components.clone();
            keys.below(map, here, "paths", |path, item| {
                path::meant(path, item, &parameters)
            });
        }
        Kind::PathItem => keys.rename(map, here, |key, _| method(key)),
        Kind::Operation => keys.below(map, here, "responses", |key, _| status::meant(key)),
        Kind::RequestBody | Kind::Response => {
            keys.below(map, here, "content", media::meant);
            adopt_schema(keys, map, here);
        }
        Kind::Parameter | Kind::Header => keys.below(map, here, "content", media::meant),
        _ => {}
    }
}

/// Methods are written in small letters.
fn method(key: &str) -> Option<Rename> {
    let lower = key.to_ascii_lowercase();
    let is_method = lower != key && METHODS.contains(&lower.as_str());
    is_method.then(|| Rename::to(lower, "methods are written in small letters"))
}

/// A schema that stands where OpenAPI 2.0 has it is that of the JSON.
fn adopt_schema(keys: &mut Keys, map: &mut Map<String, Value>, here: &Here<'_>) {
    let is_alone = !map.contains_key("content") && !map.contains_key("$ref");
    let schema = map.get("schema").filter(|schema| schema.is_object());
    if !is_alone || schema.is_none() {
        return;
    }
    let here = here.pointer();
    let at = here.key("schema");
    let message = "`schema` belongs under `content`; taken as that of `application/json`";
    let problem = Problem::warning(at.clone(), message).at(Place::Key(at.clone()));
    let help = "write `content: {application/json: {schema: …}}`";
    keys.problems.push(problem.help(help));
    let one =
        |key: &str, value: Value| Value::Object([(key.to_owned(), value)].into_iter().collect());
    if let Some(schema) = map.shift_remove("schema") {
        let content = one(media::JSON, one("schema", schema));
        map.insert("content".to_owned(), content);
        let to = here.key("content").key(media::JSON).key("schema");
        keys.moved.push((at, to));
    }
}
