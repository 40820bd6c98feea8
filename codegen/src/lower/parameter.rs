//! A parameter, and what it has in common with a header.

use serde_json::{Map, Value};

use super::components::is_reference;
use super::context::Context;
use super::extension as ext;
use super::fields::{FLAG, PROSE, REMARK, Rule, TEXT, Table, Then, fields, object, says};
use super::habits;
use super::kind::Kind;
use super::trail::Trail;
use super::{media_type, nearest, scalar, schema};

const FIELDS: &Table = &[
    ("name", TEXT),
    ("in", TEXT),
    ("schema", Rule::Node(schema::schema)),
    ("required", FLAG),
    ("description", PROSE),
    ("example", Rule::Value(ext::EXAMPLE)),
    ("examples", Rule::By(media_type::examples)),
    ("deprecated", REMARK),
    ("style", TEXT),
    ("explode", FLAG),
    ("content", Rule::Map(media_type::media_type)),
    ("allowReserved", FLAG),
    ("allowEmptyValue", FLAG),
];

/// Lowers a parameter in place.
pub(super) fn parameter(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if is_reference(cx, at, map, Kind::Parameter) {
        return;
    }
    let Some(location) = location(cx, at, map) else {
        return;
    };
    habits::schema_of_2_0(cx, at, map);
    fields(cx, at, map, FIELDS);
    if !says(map, "name") {
        cx.error(
            at,
            "a parameter has no `name`",
            "give it the name that it has in the request",
        );
    }
    schema_or_content(cx, at, map);
    style(cx, at, map, location);
    match location {
        "query" => {}
        _ => drop_query_words(map),
    }
    if location == "path" {
        map.insert("required".to_owned(), true.into());
    }
}

const LOCATIONS: &[&str] = &["query", "path", "header", "cookie"];

/// Where the parameter goes. What OpenAPI 3 has no such place for is an error.
fn location(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &mut Map<String, Value>,
) -> Option<&'static str> {
    let Some(Value::String(found)) = map.get("in") else {
        let help = "say `in: query`, `path`, `header` or `cookie`";
        cx.error(at, "a parameter has no `in`", help);
        return None;
    };
    if let Some(known) = LOCATIONS.iter().find(|known| *known == found) {
        return Some(known);
    }
    let at = &at.key("in");
    let lower = found.to_ascii_lowercase();
    let lower = lower.strip_suffix('s').unwrap_or(&lower);
    if let Some(known) = LOCATIONS.iter().find(|known| **known == lower) {
        cx.warn(at, format!("`in` is written `{known}`"), "");
        map.insert("in".to_owned(), (*known).into());
        return Some(known);
    }
    let (message, help) = misplaced(found);
    cx.error(at, message, &help);
    None
}

fn misplaced(found: &str) -> (String, String) {
    let help = match found {
        "body" => "OpenAPI 3 has `requestBody` for this".to_owned(),
        "formData" => "OpenAPI 3 has `requestBody` with `multipart/form-data` or \
             `application/x-www-form-urlencoded` for this"
            .to_owned(),
        "querystring" => "this is OpenAPI 3.2; supported are 3.0 and 3.1".to_owned(),
        other => match nearest(other, LOCATIONS.iter().copied()) {
            Some(known) => format!("did you mean `{known}`?"),
            None => "a parameter is in `query`, `path`, `header` or `cookie`".to_owned(),
        },
    };
    (format!("a parameter cannot be in `{found}`"), help)
}

/// Leaves exactly one of `schema` and `content`.
pub(super) fn schema_or_content(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let content = map.get("content").and_then(Value::as_object);
    let filled = content.is_some_and(|content| !content.is_empty());
    if content.is_some() && (!filled || map.contains_key("schema")) {
        let content = map.shift_remove("content");
        if let (true, Some(content)) = (filled, content) {
            cx.warn(
                at,
                "`schema` and `content` exclude each other; `schema` is taken",
                "",
            );
            map.insert(ext::CONTENT.to_owned(), content);
        }
    }
    if !map.contains_key("schema") && !filled {
        cx.warn(
            at,
            "neither `schema` nor `content`; taken as a text",
            "add `schema: {type: string}`",
        );
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "string".into());
        map.insert("schema".to_owned(), schema.into());
    }
}

/// The styles that a location has; the first one is what is meant where nothing is said.
fn styles(location: &str) -> &'static [&'static str] {
    match location {
        "path" => &["simple", "label", "matrix"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    }
}

/// Takes away a style that the location does not have.
pub(super) fn style(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &mut Map<String, Value>,
    location: &str,
) {
    let Some(style) = map.get("style").and_then(Value::as_str) else {
        return;
    };
    let known = styles(location);
    if known.contains(&style) {
        return;
    }
    let help = format!("the styles here are {}", known.join(", "));
    let default = known.first().copied().unwrap_or_default();
    let message = format!("`{location}` has no style `{style}`; taken as `{default}`");
    cx.warn(&at.key("style"), message, &help);
    let commas = location == "query" && style == "simple";
    map.shift_remove("style");
    if commas && !map.contains_key("explode") {
        map.insert("explode".to_owned(), false.into());
    }
}

/// `openapiv3` knows these of query parameters only.
fn drop_query_words(map: &mut Map<String, Value>) {
    if let Some(reserved) = map.shift_remove("allowReserved") {
        map.insert(ext::ALLOW_RESERVED.to_owned(), reserved);
    }
    map.shift_remove("allowEmptyValue");
}

/// `explode` where `openapiv3` has no place for it, or cannot tell that nothing is said.
pub(super) fn apart_explode(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match scalar::flag(cx, at, value) {
        Then::Keep => Then::To(ext::EXPLODE),
        then => then,
    }
}
