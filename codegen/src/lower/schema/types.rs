//! `type`: the lists of 3.1 and the habits of older dialects.

use serde_json::{Map, Value};

use crate::lower::context::Context;
use crate::lower::extension as ext;
use crate::lower::fields::Then;
use crate::lower::nearest;
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// The types that JSON Schema has.
const KNOWN: &[&str] = &[
    "string", "object", "array", "integer", "number", "boolean", "null",
];

/// What authors write from other languages.
const HABITS: &[(&str, &str)] = &[
    ("bool", "boolean"),
    ("char", "string"),
    ("date", "string"),
    ("date-time", "string"),
    ("datetime", "string"),
    ("decimal", "number"),
    ("dict", "object"),
    ("double", "number"),
    ("enum", "string"),
    ("float", "number"),
    ("int", "integer"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("json", "object"),
    ("list", "array"),
    ("long", "integer"),
    ("map", "object"),
    ("none", "null"),
    ("str", "string"),
    ("text", "string"),
    ("uuid", "string"),
];

/// Checks the value of `type`. A list is left to [`spread`], which needs the whole schema.
pub(super) fn kind(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::String(name) => single(cx, at, name),
        Value::Array(names) if names.is_empty() => {
            cx.error(at, "`type` is an empty list", HELP);
            Then::Drop
        }
        Value::Array(names) => {
            for (index, name) in names.iter_mut().enumerate() {
                element(cx, &at.index(index), name);
            }
            Then::To(ext::TYPES)
        }
        Value::Null => Then::Drop,
        other => scalar::mismatch(cx, at, "the name of a type", other),
    }
}

const HELP: &str = "the types are string, number, integer, boolean, array, object and null";

fn single(cx: &mut Context, at: &Trail<'_>, name: &str) -> Then {
    match name {
        "any" => {
            cx.warn(
                at,
                "`any` is not a type; taken as anything",
                "leave `type` out",
            );
            Then::Drop
        }
        "file" => {
            let help = "write `type: string` with `format: binary`";
            cx.warn(at, "`file` is not a type; taken as binary", help);
            Then::Keep
        }
        known if KNOWN.contains(&known) => Then::Keep,
        unknown => {
            complain(cx, at, unknown);
            Then::Drop
        }
    }
}

fn element(cx: &mut Context, at: &Trail<'_>, value: &mut Value) {
    match value {
        // `[string, null]` with an unquoted null.
        Value::Null => *value = Value::String("null".to_owned()),
        Value::String(name) if KNOWN.contains(&name.as_str()) => {}
        Value::String(name) => complain(cx, at, name),
        other => {
            scalar::mismatch(cx, at, "the name of a type", other);
        }
    }
}

fn complain(cx: &mut Context, at: &Trail<'_>, name: &str) {
    let lower = name.to_ascii_lowercase();
    let habit = HABITS.iter().find(|(habit, _)| *habit == lower);
    let meant = habit
        .map(|(_, meant)| *meant)
        .or_else(|| nearest(&lower, KNOWN.iter().copied()));
    let help = meant.map_or_else(
        || HELP.to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    );
    cx.error(at, format!("unknown type `{name}`"), &help);
}

/// Spreads what `type` said over the schema: one type and `nullable`, or a list without `null`; `file` as binary.
pub(super) fn spread(map: &mut Map<String, Value>) {
    if map.get("type").and_then(Value::as_str) == Some("file") {
        map.insert("type".to_owned(), "string".into());
        map.insert("format".to_owned(), "binary".into());
    }
    let Some(Value::Array(names)) = map.shift_remove(ext::TYPES) else {
        return;
    };
    let mut types: Vec<Value> = Vec::new();
    for name in names {
        let known = name.as_str().is_some_and(|name| KNOWN.contains(&name));
        if known && !types.contains(&name) {
            types.push(name);
        }
    }
    let null = types.iter().position(|name| name == "null");
    if let (Some(null), true) = (null, types.len() > 1) {
        types.remove(null);
        map.insert("nullable".to_owned(), true.into());
    }
    match (types.len(), types.pop()) {
        (1, Some(only)) => map.insert("type".to_owned(), only),
        (_, last) => {
            types.extend(last);
            map.insert(ext::TYPES.to_owned(), types.into())
        }
    };
}
