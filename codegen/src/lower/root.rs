//! The document as a whole.

use serde_json::{Map, Value};

use super::context::{Context, Version};
use super::extension as ext;
use super::fields::{Rule, TEXT, Table, fields, says};
use super::kind::{Kind, Many};
use super::trail::Trail;
use super::{components, info, path_item, scalar, security, server, version};
use crate::problem::Stop;

const FIELDS: &Table = &[
    ("openapi", TEXT),
    ("info", Rule::Node(info::info)),
    ("paths", Rule::Node(path_item::paths)),
    ("components", Rule::Node(components::components)),
    ("servers", Rule::By(server::servers)),
    ("security", Rule::By(security::requirements)),
    ("tags", Rule::List(info::tag)),
    ("externalDocs", Rule::By(info::external_docs)),
    (
        "webhooks",
        Rule::Apart(
            ext::WEBHOOKS,
            Many::Map,
            Kind::PathItem,
            path_item::path_item,
        ),
    ),
    ("jsonSchemaDialect", Rule::CarryText(ext::DIALECT)),
];

/// Lowers a document in place.
///
/// # Errors
///
/// [`Stop`] if it is not an OpenAPI document that can be looked into; the context says why.
pub(super) fn document(cx: &mut Context, tree: &mut Value) -> Result<(), Stop> {
    let at = &Trail::root();
    let Value::Object(map) = tree else {
        let message = format!(
            "an OpenAPI document is a map, but this is {}",
            scalar::found(tree)
        );
        cx.error(at, message, "begin it with `openapi: 3.1.0`");
        return Err(Stop);
    };
    cx.version = version::check(cx, at, map)?;
    check_paths(cx, at, map);
    fields(cx, at, map, FIELDS);
    complete(cx, at, map);
    Ok(())
}

/// 3.0 must have `paths`; 3.1 must have one of three.
fn check_paths(cx: &mut Context, at: &Trail<'_>, map: &Map<String, Value>) {
    let others = ["webhooks", "components"];
    let enough = cx.version == Version::V31 && others.iter().any(|key| says(map, key));
    if !says(map, "paths") && !enough {
        cx.error(
            at,
            "the document has no `paths`",
            "add `paths`; it may be empty: `paths: {}`",
        );
    }
}

/// Gives what `openapiv3` cannot do without.
fn complete(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    if !says(map, "info") {
        cx.warn(
            at,
            "the document has no `info`; title and version are empty",
            "",
        );
        let mut info = Map::new();
        info::default_text(&mut info, "title");
        info::default_text(&mut info, "version");
        map.insert("info".to_owned(), info.into());
    }
    if !says(map, "paths") {
        map.insert("paths".to_owned(), Value::Object(Map::new()));
    }
}
