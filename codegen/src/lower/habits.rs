//! What authors carry over from OpenAPI 2.0: a parameter that is its own schema.

use serde_json::{Map, Value};

use super::context::Context;
use super::extension as ext;
use super::fields::says;
use super::schema;
use super::trail::Trail;

/// What 2.0 said of a schema on the parameter itself.
const WORDS: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "nullable",
    "properties",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
];

/// Moves a schema that is spread over a parameter or header to `schema`, and `collectionFormat` to `style`.
///
/// The schema is lowered here, under the pointers that it has in the original document.
pub(super) fn schema_of_2_0(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let spread = ["type", "enum", "items", "allOf", "anyOf", "oneOf"];
    let own = spread.iter().any(|key| says(map, key));
    if !own || says(map, "schema") || says(map, "content") {
        return;
    }
    let help = "put the type under `schema`";
    cx.warn(
        at,
        "the type stands beside the name, as in OpenAPI 2.0",
        help,
    );
    let mut schema = Map::new();
    for word in WORDS {
        if let Some(value) = map.shift_remove(*word) {
            schema.insert((*word).to_owned(), value);
        }
    }
    let mut schema = Value::Object(schema);
    schema::schema(cx, at, &mut schema);
    if let Value::Object(map) = &mut schema {
        let pointer = at.pointer();
        map.insert(ext::POINTER.to_owned(), pointer.as_str().into());
    }
    map.insert("schema".to_owned(), schema);
    collection_format(map);
}

/// Moves a schema that an author has put right under a media type to `schema`.
///
/// It is lowered here, under the pointers that it has in the original document.
pub(super) fn schema_of_content(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    const OWN: [&str; 4] = ["example", "examples", "encoding", "itemSchema"];
    let words = [
        "$ref",
        "type",
        "properties",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
    ];
    if says(map, "schema") || !words.iter().any(|word| says(map, word)) {
        return;
    }
    let message = "the schema stands under the media type itself; taken as its `schema`";
    cx.warn(at, message, "put it under `schema`");
    let (own, moved) = std::mem::take(map)
        .into_iter()
        .partition(|(key, _)| OWN.contains(&key.as_str()) || key.starts_with("x-"));
    *map = own;
    let mut schema = Value::Object(moved);
    schema::schema(cx, at, &mut schema);
    if let Value::Object(map) = &mut schema
        && !map.contains_key("$ref")
    {
        map.insert(ext::POINTER.to_owned(), at.pointer().as_str().into());
    }
    map.insert("schema".to_owned(), schema);
}

fn collection_format(map: &mut Map<String, Value>) {
    let Some(Value::String(format)) = map.shift_remove("collectionFormat") else {
        return;
    };
    let query = map.get("in").and_then(Value::as_str) == Some("query");
    let (style, explode) = match format.as_str() {
        "multi" => (None, true),
        "ssv" => (Some("spaceDelimited"), false),
        "pipes" => (Some("pipeDelimited"), false),
        _ => (None, false),
    };
    if let (true, Some(style)) = (query, style) {
        map.insert("style".to_owned(), style.into());
    }
    map.insert("explode".to_owned(), explode.into());
}
