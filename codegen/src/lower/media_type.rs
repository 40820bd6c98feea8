//! A media type, its examples and encodings.

use serde_json::{Map, Value};

use super::components::is_reference;
use super::context::Context;
use super::extension as ext;
use super::fields::{FLAG, PROSE, Rule, TEXT, Table, Then, fields, map as map_field, object};
use super::kind::{Kind, Many};
use super::trail::Trail;
use super::{habits, header, parameter, scalar, schema};

const MEDIA_TYPE: &Table = &[
    ("schema", Rule::Node(schema::schema)),
    ("example", Rule::Value(ext::EXAMPLE)),
    ("examples", Rule::By(examples)),
    ("encoding", Rule::Map(encoding)),
    (
        "itemSchema",
        Rule::Apart(ext::ITEM_SCHEMA, Many::One, Kind::Schema, schema::schema),
    ),
];

const EXAMPLE: &Table = &[
    ("value", Rule::Value(ext::VALUE)),
    ("summary", PROSE),
    ("description", PROSE),
    ("externalValue", TEXT),
];

const ENCODING: &Table = &[
    ("contentType", Rule::By(content_type)),
    ("headers", Rule::Map(header::header)),
    ("style", Rule::By(style)),
    ("explode", Rule::By(parameter::apart_explode)),
    ("allowReserved", FLAG),
];

/// Lowers a media type in place.
pub(super) fn media_type(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    if let Some(map) = object(cx, at, node) {
        habits::schema_of_content(cx, at, map);
        fields(cx, at, map, MEDIA_TYPE);
    }
}

/// Lowers the `examples` of anything but a schema: a map, or a list of bare values.
pub(super) fn examples(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::Null => Then::Drop,
        Value::Array(_) => Then::To(ext::EXAMPLES),
        _ => map_field(cx, at, value, example),
    }
}

/// Lowers an example in place. A bare value is taken as the example's.
pub(super) fn example(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    if !is_example(node) {
        let mut map = Map::new();
        map.insert("value".to_owned(), node.take());
        *node = Value::Object(map);
    }
    let Some(map) = object(cx, at, node) else {
        return;
    };
    if !is_reference(cx, at, map, Kind::Example) {
        fields(cx, at, map, EXAMPLE);
    }
}

fn is_example(node: &Value) -> bool {
    let Value::Object(map) = node else {
        return false;
    };
    let known = |key: &String| key == "$ref" || EXAMPLE.iter().any(|(name, _)| name == key);
    map.is_empty() || map.keys().any(known)
}

fn encoding(cx: &mut Context, at: &Trail<'_>, node: &mut Value) {
    if let Some(map) = object(cx, at, node) {
        fields(cx, at, map, ENCODING);
    }
}

/// Several content types in a list are one text with commas.
fn content_type(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if let Value::Array(types) = value {
        let types: Vec<&str> = types.iter().filter_map(Value::as_str).collect();
        *value = Value::String(types.join(", "));
    }
    scalar::text(cx, at, value)
}

fn style(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    const STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];
    if scalar::text(cx, at, value) == Then::Drop {
        return Then::Drop;
    }
    let known = value.as_str().is_some_and(|style| STYLES.contains(&style));
    if known {
        return Then::Keep;
    }
    let message = format!("an encoding has no style {value}; ignored");
    cx.warn(
        at,
        message,
        "the styles are form, spaceDelimited, pipeDelimited and deepObject",
    );
    Then::Drop
}
