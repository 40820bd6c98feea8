//! `enum`: a list of any values; and `const`: any value.

use serde_json::{Map, Value};

use crate::lower::context::Context;
use crate::lower::extension as ext;
use crate::lower::fields::{Then, list, says};
use crate::lower::scalar;
use crate::lower::trail::Trail;

/// Checks the list; a single value is a list of one.
pub(super) fn values(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::Null => Then::Drop,
        // By JSON Schema nothing fits it, which no author means.
        Value::Array(values) if values.is_empty() => {
            let help = "list at least one value, or leave `enum` out";
            cx.warn(at, "`enum` has no values; ignored", help);
            Then::Drop
        }
        Value::Array(_) => Then::Keep,
        Value::Object(_) => scalar::mismatch(cx, at, "a list", value),
        _ => {
            let message = format!("`enum` must be a list, but is {}", scalar::found(value));
            cx.warn(at, message, "write it as a list of one");
            *value = Value::Array(vec![value.take()]);
            Then::Keep
        }
    }
}

/// The members of a composition; a schema where the list belongs is a list of one.
pub(super) fn members(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_null() {
        return Then::Drop;
    }
    let words = ["$ref", "type", "properties", "allOf", "anyOf", "oneOf"];
    let is_schema = |map: &Map<String, Value>| words.iter().any(|word| says(map, word));
    if value.as_object().is_some_and(is_schema) {
        let message = format!("`{}` must be a list, but is one schema", at.name());
        cx.warn(at, message, "write it as a list of one");
        *value = Value::Array(vec![value.take()]);
    }
    list(cx, at, value, super::schema)
}

/// Writes the values of an `enum` as its `type` says, where the author has left quotes out, or put some where none
/// belong: the type is what the server keeps to.
pub(super) fn keep_to_type(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let Some(ty) = only_type(map) else {
        return;
    };
    let Some(Value::Array(values)) = map.get_mut("enum") else {
        return;
    };
    let kept: Option<Vec<Value>> = values.iter().map(|value| typed(&ty, value)).collect();
    let Some(kept) = kept.filter(|kept| kept != values) else {
        return;
    };
    let message = format!(
        "`enum` has values that are not of the type `{ty}`; taken as {}",
        taken(values, &kept)
    );
    let help = match ty.as_str() {
        "string" => "put these values in quotes",
        _ => "write these values without quotes",
    };
    cx.warn(&at.key("enum"), message, help);
    *values = kept;
}

/// The first values that become others, as they are taken.
fn taken(values: &[Value], kept: &[Value]) -> String {
    const SHOWN: usize = 4;
    let changed = values
        .iter()
        .zip(kept)
        .filter(|(value, kept)| value != kept);
    let changed: Vec<String> = changed.map(|(_, kept)| format!("`{kept}`")).collect();
    let (shown, more) = changed.split_at(changed.len().min(SHOWN));
    let end = if more.is_empty() { "" } else { ", …" };
    format!("{}{end}", shown.join(", "))
}

/// The one type of a schema beside `null`.
fn only_type(map: &Map<String, Value>) -> Option<String> {
    let named = match map.get("type")? {
        Value::Array(names) => names.as_slice(),
        name => std::slice::from_ref(name),
    };
    let mut named = named
        .iter()
        .filter_map(Value::as_str)
        .filter(|name| *name != "null");
    let only = named.next()?;
    named.next().is_none().then(|| only.to_owned())
}

/// A value as one of a type; `None` where it cannot be meant as one.
fn typed(ty: &str, value: &Value) -> Option<Value> {
    match (ty, value) {
        (_, Value::Null) => Some(Value::Null),
        ("string", Value::String(_))
        | ("integer" | "number", Value::Number(_))
        | ("boolean", Value::Bool(_)) => Some(value.clone()),
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => text.parse().ok().map(Value::Number),
        ("boolean", Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    }
}

/// Carries the value, whatever it is: `null` means something here.
pub(super) fn constant(_: &mut Context, _: &Trail<'_>, _: &mut Value) -> Then {
    Then::To(ext::CONST)
}
