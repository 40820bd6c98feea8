// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! How a parameter is written: the expansions of the style table of `OpenAPI` 3.1 (section 4.8.12.4), which are those of
//! RFC 6570.
//!
//! Knows only JSON values and texts. An absent value, `null` and an empty list are undefined and expand to nothing.

use serde_json::Value;

use super::encoding::{encoded, plain};

/// The styles of the specification.
#[derive(Clone, Copy, PartialEq)]
#[allow(dead_code, reason = "which styles there are depends on the document")]
pub(crate) enum Style {
    /// `blue,black`; `R,100,G,200`.
    Simple,
    /// `.blue.black`.
    Label,
    /// `;color=blue;color=black`.
    Matrix,
    /// `color=blue&color=black`; `R=100&G=200`.
    Form,
    /// `color=blue%20black`.
    SpaceDelimited,
    /// `color=blue%7Cblack`.
    PipeDelimited,
    /// `color[R]=100&color[G]=200`.
    DeepObject,
}

/// A value, as far as styles tell values apart. The texts are not encoded yet.
enum Shape {
    Undefined,
    Scalar(String),
    List(Vec<String>),
    Object(Vec<(String, String)>),
}

/// A path parameter, encoded.
#[allow(
    dead_code,
    reason = "only a document with structured path parameters needs it"
)]
pub(crate) fn path(name: &str, style: Style, explode: bool, value: &Value) -> String {
    let name = encoded(name);
    let text = |text: &String| encoded(text);
    match (style, shape(value)) {
        (_, Shape::Undefined) => String::new(),
        (Style::Label, shape) => {
            let separator = if explode { "." } else { "," };
            format!(".{}", flat(shape, explode, separator, &text))
        }
        (Style::Matrix, Shape::List(items)) if explode => {
            let items = items.iter().map(|item| matrix(&name, &encoded(item)));
            items.collect()
        }
        (Style::Matrix, Shape::Object(pairs)) if explode => {
            let pairs = pairs
                .iter()
                .map(|(key, value)| matrix(&encoded(key), &encoded(value)));
            pairs.collect()
        }
        (Style::Matrix, shape) => matrix(&name, &flat(shape, false, ",", &text)),
        (_, shape) => flat(shape, explode, ",", &text),
    }
}

/// What stands in a query, in cookies or in a form: pairs of names and values, encoded.
pub(crate) fn pairs(name: &str, style: Style, explode: bool, value: &Value) -> Vec<String> {
    let encoded_name = encoded(name);
    let pair = |value: &str| format!("{encoded_name}={value}");
    if let (Style::DeepObject, Value::Object(_)) = (style, value) {
        let mut pairs = Vec::new();
        deep(&encoded_name, value, &mut pairs);
        return pairs;
    }
    if let (true, Value::Object(object)) = (explode, value) {
        let each = object.iter().flat_map(|(key, value)| exploded(key, value));
        return each.collect();
    }
    match shape(value) {
        Shape::Undefined => Vec::new(),
        Shape::List(items) if explode => items.iter().map(|item| pair(&encoded(item))).collect(),
        shape => {
            let separator = match style {
                Style::SpaceDelimited => "%20",
                Style::PipeDelimited => "%7C",
                _ => ",",
            };
            vec![pair(&flat(shape, false, separator, &|text| encoded(text)))]
        }
    }
}

/// A property of an exploded object, which is a parameter of its own: a list repeats its key. The specification leaves
/// that open; servers that gather parameters into an object read it so.
fn exploded(key: &str, value: &Value) -> Vec<String> {
    let pair = |value: &Value| format!("{}={}", encoded(key), encoded(&plain(value)));
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items
            .iter()
            .filter(|item| !item.is_null())
            .map(pair)
            .collect(),
        value => vec![pair(value)],
    }
}

/// A header in the style `simple`, not encoded; `None` where there is nothing to send.
#[allow(dead_code, reason = "only a document with header parameters needs it")]
pub(crate) fn simple(explode: bool, value: &Value) -> Option<String> {
    match shape(value) {
        Shape::Undefined => None,
        shape => Some(flat(shape, explode, ",", &String::clone)),
    }
}

/// A value as one text: a list with separators, an object as a list of keys and values, or of pairs.
fn flat(
    shape: Shape,
    explode: bool,
    separator: &str,
    encode: &dyn Fn(&String) -> String,
) -> String {
    let texts: Vec<_> = match shape {
        Shape::Undefined => Vec::new(),
        Shape::Scalar(text) => vec![encode(&text)],
        Shape::List(items) => items.iter().map(encode).collect(),
        Shape::Object(pairs) => pairs
            .iter()
            .map(|(key, value)| {
                let between = if explode { "=" } else { separator };
                [encode(key), encode(value)].join(between)
            })
            .collect(),
    };
    texts.join(separator)
}

/// `;name=value`; without the sign where there is no value (RFC 6570, section 3.2.7).
fn matrix(name: &str, value: &str) -> String {
    if value.is_empty() {
        format!(";{name}")
    } else {
        format!(";{name}={value}")
    }
}

/// `name[key]=value`, as deep as it goes; elements of lists repeat their key. The brackets are encoded.
fn deep(name: &str, value: &Value, pairs: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(object) => {
            for (key, value) in object {
                deep(&format!("{name}%5B{}%5D", encoded(key)), value, pairs);
            }
        }
        Value::Array(items) => {
            for item in items {
                deep(name, item, pairs);
            }
        }
        scalar => pairs.push(format!("{name}={}", encoded(&plain(scalar)))),
    }
}

fn shape(value: &Value) -> Shape {
    match value {
        Value::Null => Shape::Undefined,
        Value::Array(items) => {
            let items: Vec<_> = items
                .iter()
                .filter(|item| !item.is_null())
                .map(plain)
                .collect();
            if items.is_empty() {
                Shape::Undefined
            } else {
                Shape::List(items)
            }
        }
        Value::Object(object) => {
            let pairs: Vec<_> = object
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key.clone(), plain(value)))
                .collect();
            if pairs.is_empty() {
                Shape::Undefined
            } else {
                Shape::Object(pairs)
            }
        }
        scalar => Shape::Scalar(plain(scalar)),
    }
}
