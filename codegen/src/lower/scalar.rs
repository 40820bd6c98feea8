//! Single values where the specification wants a text, a boolean or a number: repaired where the meaning is plain.
//!
//! Every repair is a warning; what cannot be repaired is an error.

use serde_json::{Number, Value};

use super::context::Context;
use super::fields::Then;
use super::trail::Trail;

/// What a value is, in words.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a map",
    }
}

/// Says that a value is not what belongs there.
pub(super) fn mismatch(cx: &mut Context, at: &Trail<'_>, wanted: &str, value: &Value) -> Then {
    let message = format!("`{}` must be {wanted}, but is {}", at.name(), found(value));
    cx.error(at, message, "");
    Then::Drop
}

/// A text.
pub(super) fn text(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    let text = match value {
        Value::String(_) => return Then::Keep,
        Value::Null => return Then::Drop,
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Array(_) | Value::Object(_) => return mismatch(cx, at, "a text", value),
    };
    let message = format!(
        "`{}` must be a text, but is {}; taken as \"{text}\"",
        at.name(),
        found(value)
    );
    cx.warn(at, message, "put the value in quotes");
    *value = Value::String(text);
    Then::Keep
}

/// A list of texts; a single text is a list of one.
pub(super) fn texts(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                if text(cx, &at.index(index), item) == Then::Drop {
                    *item = Value::String(String::new());
                }
            }
            Then::Keep
        }
        Value::Null => Then::Drop,
        Value::Object(map) if map.is_empty() => Then::Drop,
        Value::String(_) => {
            let message = format!("`{}` must be a list, but is a text", at.name());
            cx.warn(at, message, "write it as a list of one");
            *value = Value::Array(vec![value.take()]);
            Then::Keep
        }
        other => mismatch(cx, at, "a list of texts", other),
    }
}

/// A boolean.
pub(super) fn flag(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if value.is_boolean() {
        return Then::Keep;
    }
    if value.is_null() {
        return Then::Drop;
    }
    let Some(flag) = flag_of(value).or_else(|| flag_meant(value)) else {
        return mismatch(cx, at, "true or false", value);
    };
    let message = format!(
        "`{}` must be true or false, but is {}; taken as {flag}",
        at.name(),
        found(value)
    );
    cx.warn(at, message, "write `true` or `false` without quotes");
    *value = Value::Bool(flag);
    Then::Keep
}

/// The boolean that a text means.
pub(super) fn flag_of(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// The boolean that is meant by a word or number that other languages have for it.
fn flag_meant(value: &Value) -> Option<bool> {
    let text = match value {
        Value::String(text) => text.trim().to_ascii_lowercase(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    match text.as_str() {
        "true" | "yes" | "y" | "on" | "1" => Some(true),
        "false" | "no" | "n" | "off" | "0" | "" => Some(false),
        _ => None,
    }
}

/// A boolean that authors also write as a remark (`deprecated: since 2.0`).
pub(super) fn remark(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    let is_remark = value.is_string() && flag_of(value).or_else(|| flag_meant(value)).is_none();
    if is_remark {
        let message = format!("`{}` must be true or false; taken as true", at.name());
        cx.warn(
            at,
            message,
            "write `true`, and the remark into the description",
        );
        *value = Value::Bool(true);
    }
    flag(cx, at, value)
}

/// A text that is for people alone. A list is one of lines; a map says nothing.
pub(super) fn prose(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    let lines: Option<Vec<&str>> = match &*value {
        Value::Array(lines) => lines.iter().map(Value::as_str).collect(),
        Value::Object(_) => None,
        _ => return text(cx, at, value),
    };
    let (taken, then) = match &lines {
        Some(_) => ("taken as its lines", Then::Keep),
        None => ("ignored", Then::Drop),
    };
    let message = format!(
        "`{}` must be a text, but is {}; {taken}",
        at.name(),
        found(value)
    );
    cx.warn(at, message, "write one text");
    *value = Value::String(lines.unwrap_or_default().join("\n"));
    then
}

/// A number.
pub(super) fn number(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    let Value::String(text) = value else {
        return match value {
            Value::Number(_) => Then::Keep,
            Value::Null => Then::Drop,
            other => mismatch(cx, at, "a number", other),
        };
    };
    if is_boundless(text) {
        let message = format!("`{}` is {text}, which limits nothing; ignored", at.name());
        cx.warn(at, message, "leave it out");
        return Then::Drop;
    }
    let Some(parsed) = parse(text) else {
        let message = format!("`{}` must be a number, but is `{text}`; ignored", at.name());
        cx.warn(at, message, "write a number, or leave it out");
        return Then::Drop;
    };
    let message = format!("`{}` must be a number, but is a text", at.name());
    cx.warn(at, message, "write it without quotes");
    *value = parsed;
    // Beyond all that can be represented: bounds nothing.
    if value.is_null() {
        Then::Drop
    } else {
        Then::Keep
    }
}

/// Whether a text is YAML's or a language's infinity, or no number at all (YAML 1.2.2, section 10.2.1.4).
fn is_boundless(text: &str) -> bool {
    let word = text.trim().trim_start_matches(['+', '-', '.']);
    let words = ["inf", "infinity", "nan", "none", "null", "unlimited"];
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// The number that a text means; `null` for one that is too large for a number.
fn parse(text: &str) -> Option<Value> {
    let text = text.trim();
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = text.parse::<u64>() {
        return Some(whole.into());
    }
    let float = text.parse::<f64>().ok()?;
    let number = Number::from_f64(float);
    (!float.is_nan()).then(|| number.map_or(Value::Null, Value::Number))
}

/// A count: a whole number that is not negative.
pub(super) fn count(cx: &mut Context, at: &Trail<'_>, value: &mut Value) -> Then {
    if number(cx, at, value) == Then::Drop {
        return Then::Drop;
    }
    if value.is_u64() {
        return Then::Keep;
    }
    match value.as_f64().and_then(whole) {
        Some(whole) if whole >= 0 => {
            *value = whole.into();
            Then::Keep
        }
        _ => {
            let message = format!("`{}` must be a whole number from 0; ignored", at.name());
            cx.warn(at, message, "");
            Then::Drop
        }
    }
}

/// 2^53: from here on a 64-bit float does not hold every whole number.
pub(super) const EXACT: i64 = 9_007_199_254_740_992;

/// The whole number that a float is exactly.
pub(super) fn whole(float: f64) -> Option<i64> {
    let limit = 9_007_199_254_740_992.0;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole and within 2^53, so the cast is exact"
    )]
    (float.fract() == 0.0 && float.abs() <= limit).then_some(float as i64)
}
