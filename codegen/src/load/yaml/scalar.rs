//! Turns the text of one YAML scalar into a JSON value: YAML 1.2 section 10.3, with the habits that authors rely on.
//!
//! `no` and `off` are texts, and so are dates, `0777`, `1_000`, `.inf` and numbers too large for a double. An integer
//! beyond 64 bits becomes a double.

use saphyr_parser::{ScalarStyle, Tag};
use serde_json::{Number, Value};

/// The value of a scalar.
pub(super) fn value(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    match tag {
        Some(tag) if tag.is_yaml_core_schema() => tagged(text, &tag.suffix),
        // `! 12` is a text by YAML 1.2 section 6.8.1. Tags of somebody's own have no meaning in JSON.
        Some(tag) if tag.handle.is_empty() && tag.suffix == "!" => text.into(),
        _ if style == ScalarStyle::Plain => plain(text),
        _ => text.into(),
    }
}

fn tagged(text: &str, name: &str) -> Value {
    match name {
        "int" | "float" | "bool" | "null" => plain(text),
        _ => text.into(),
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ => number(text).map_or_else(|| text.into(), Value::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let digits_only = unsigned.bytes().all(|byte| byte.is_ascii_digit());
    if digits_only && unsigned.len() > 1 && unsigned.starts_with('0') {
        return None;
    }
    based(text).or_else(|| decimal(text))
}

fn based(text: &str) -> Option<Number> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (digits, radix) = match unsigned.get(..2)? {
        "0x" => (unsigned.get(2..)?, 16),
        "0o" => (unsigned.get(2..)?, 8),
        "0b" => (unsigned.get(2..)?, 2),
        _ => return None,
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    let size = i128::from(u64::from_str_radix(digits, radix).ok()?);
    Number::from_i128(if negative { size.checked_neg()? } else { size })
}

fn decimal(text: &str) -> Option<Number> {
    if let Ok(number) = text.parse::<u64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    // Rust reads `1e5` and `1.` as YAML does; `.` and `1_0` it refuses.
    text.parse().ok().and_then(Number::from_f64)
}
