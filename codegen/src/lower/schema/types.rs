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

/// What authors write from other languages and tools: the type that is meant, and its format.
const HABITS: &[(&str, &str, Option<&str>)] = &[
    ("binary", "string", Some("binary")),
    ("bool", "boolean", None),
    ("byte", "string", Some("byte")),
    ("char", "string", None),
    ("date", "string", Some("date")),
    ("date-time", "string", Some("date-time")),
    ("datetime", "string", Some("date-time")),
    ("decimal", "number", None),
    ("dict", "object", None),
    ("double", "number", Some("double")),
    ("email", "string", Some("email")),
    ("enum", "string", None),
    ("float", "number", Some("float")),
    ("guid", "string", Some("uuid")),
    ("hash", "object", None),
    ("int", "integer", None),
    ("int32", "integer", Some("int32")),
    ("int64", "integer", Some("int64")),
    ("json", "object", None),
    ("list", "array", None),
    ("long", "integer", Some("int64")),
    ("map", "object", None),
    ("none", "null", None),
    ("numeric", "number", None),
    ("password", "string", Some("password")),
    ("str", "string", None),
    ("text", "string", None),
    ("time", "string", Some("time")),
    ("uri", "string", Some("uri")),
    ("url", "string", Some("uri")),
    ("uuid", "string", Some("uuid")),
];

/// Whether a text is what authors write for a type, right or not.
pub(super) fn is_name(text: &str) -> bool {
    meant(text).is_some()
}

/// Takes apart what stands under `type` and is more than one name: several names in a text, or a `$ref`.
pub(super) fn take_apart(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let at = &at.key("type");
    if let Some(names) = map.get("type").and_then(names) {
        let help = "write several types as a list; OpenAPI 3.0 has `nullable: true` instead";
        cx.warn(at, "`type` is several types in one text", help);
        map.insert("type".to_owned(), names);
    } else if let Some(reference) = map.get("type").and_then(reference) {
        cx.warn(at, "`type` is a reference; taken as `$ref`", "write `$ref`");
        map.shift_remove("type");
        map.insert("$ref".to_owned(), reference);
    }
}

/// The names in a text such as `string|null`.
fn names(value: &Value) -> Option<Value> {
    let text = value.as_str().filter(|text| text.contains(['|', ',']))?;
    let names: Vec<&str> = text.split(['|', ',']).map(str::trim).collect();
    names.iter().all(|name| is_name(name)).then(|| names.into())
}

/// The text of a `$ref` that stands under `type`.
fn reference(value: &Value) -> Option<Value> {
    let text = match value {
        Value::Object(map) if map.len() == 1 => map.get("$ref")?,
        text => text,
    };
    let is_pointer = text.as_str()?.starts_with("#/");
    is_pointer.then(|| text.clone())
}

/// Checks the value of `type`. A list is left to [`spread`], which needs the whole schema.
pub(super) fn kind(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::String(name) => single(cx, at, name),
        Value::Array(names) if names.is_empty() => {
            cx.warn(at, "`type` names no type; taken as anything", LEAVE_OUT);
            Then::Drop
        }
        Value::Array(names) => {
            let mut are_types = true;
            for (index, name) in names.iter_mut().enumerate() {
                are_types &= element(cx, &at.index(index), name);
            }
            // One of them may be anything, and so may the value.
            if are_types {
                Then::To(ext::TYPES)
            } else {
                Then::Drop
            }
        }
        Value::Null => Then::Drop,
        other => {
            let found = scalar::found(other);
            let message = format!("`type` is {found}, not the name of a type; taken as anything");
            cx.warn(at, message, HELP);
            Then::Drop
        }
    }
}

const LEAVE_OUT: &str = "leave `type` out";

const HELP: &str = "the types are string, number, integer, boolean, array, object and null";

fn single(cx: &mut Context, at: &Trail<'_>, name: &str) -> Then {
    match name {
        "" => {
            cx.warn(at, "`type` names no type; taken as anything", LEAVE_OUT);
            Then::Drop
        }
        "any" | "mixed" => {
            let message = format!("`{name}` is not a type; taken as anything");
            cx.warn(at, message, LEAVE_OUT);
            Then::Drop
        }
        "file" => {
            let help = "write `type: string` with `format: binary`";
            cx.warn(at, "`file` is not a type; taken as binary", help);
            Then::Keep
        }
        known if KNOWN.contains(&known) => Then::Keep,
        other => {
            if habit(cx, at, other, false).is_some() {
                // `spread` makes a type and a format of it.
                return Then::Keep;
            }
            unknown(cx, at, other);
            Then::Drop
        }
    }
}

/// The type that is meant by a name from elsewhere, with a warning. In a list it loses its format.
fn habit(cx: &mut Context, at: &Trail<'_>, name: &str, in_list: bool) -> Option<&'static str> {
    let (meant, format) = meant(name)?;
    let format = format.filter(|_| !in_list);
    let with = format.map_or_else(String::new, |format| format!(" with `format: {format}`"));
    let message = format!("`{name}` is not a type; taken as `{meant}`{with}");
    cx.warn(at, message, HELP);
    Some(meant)
}

fn meant(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    let lower = name.to_ascii_lowercase();
    let case = KNOWN.iter().find(|known| **known == lower);
    let habit = || HABITS.iter().find(|(habit, ..)| *habit == lower);
    let near = || nearest(&lower, KNOWN.iter().copied());
    case.map(|known| (*known, None))
        .or_else(|| habit().map(|(_, meant, format)| (*meant, *format)))
        .or_else(|| near().map(|meant| (meant, None)))
}

/// Checks a name in a list, and says whether it is a type.
fn element(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> bool {
    match value {
        // `[string, null]` with an unquoted null.
        Value::Null => *value = Value::String("null".to_owned()),
        Value::String(name) if KNOWN.contains(&name.as_str()) => {}
        Value::String(name) => {
            let Some(meant) = habit(cx, at, name, true) else {
                unknown(cx, at, name);
                return false;
            };
            *value = Value::String(meant.to_owned());
        }
        other => {
            scalar::mismatch(cx, at, "the name of a type", other);
        }
    }
    true
}

fn unknown(cx: &mut Context, at: &Trail<'_>, name: &str) {
    cx.warn(
        at,
        format!("`{name}` is not a type; taken as anything"),
        HELP,
    );
}

/// Spreads what `type` said over the schema: one type and `nullable`, or a list without `null`; `file` as binary, names
/// from elsewhere as what is meant.
pub(super) fn spread(map: &mut Map<String, Value>) {
    let only = map.get("type").and_then(Value::as_str);
    let meant = match only {
        Some("file") => {
            map.shift_remove("format");
            Some(("string", Some("binary")))
        }
        Some(known) if KNOWN.contains(&known) => None,
        other => other.and_then(meant),
    };
    if let Some((ty, format)) = meant {
        map.insert("type".to_owned(), ty.into());
        if let Some(format) = format {
            map.entry("format").or_insert_with(|| format.into());
        }
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
