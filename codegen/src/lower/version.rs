//! Which OpenAPI a document is written in: 3.0 and 3.1 are read, all others are told so.

use serde_json::{Map, Value};

use super::context::{Context, Version};
use super::scalar;
use super::trail::Trail;
use crate::problem::Stop;

/// Reads the version.
///
/// # Errors
///
/// [`Stop`] for a version that is not supported: nothing else about such a document is worth saying. No version at all
/// is an error too, but the rest of the document can still be looked at.
pub(super) fn check(
    cx: &mut Context,
    at: &Trail<'_>,
    map: &mut Map<String, Value>,
) -> Result<Version, Stop> {
    rename(cx, at, map);
    if map.contains_key("swagger") && !map.contains_key("openapi") {
        let message = format!("OpenAPI {} is not supported", words(map.get("swagger")));
        cx.error(
            &at.key("swagger"),
            message,
            "convert the document to OpenAPI 3.0 or 3.1 first",
        );
        return Err(Stop);
    }
    let Some(value) = map.get_mut("openapi") else {
        let help = "begin the document with `openapi: 3.0.3` or `openapi: 3.1.0`";
        cx.error(at, "the document has no `openapi`", help);
        return Ok(Version::V30);
    };
    let text = words(Some(value));
    let at = &at.key("openapi");
    let Some(version) = supported(&text) else {
        let help = "supported are 3.0 and 3.1: write `openapi: 3.0.3` or `openapi: 3.1.0`";
        cx.error(at, message(&text, value), help);
        return Err(Stop);
    };
    *value = Value::String(text);
    Ok(version)
}

/// Takes `OpenAPI: 3.0.0` and `swagger: 3.0.0` for what they are meant as.
fn rename(cx: &mut Context, at: &Trail<'_>, map: &mut Map<String, Value>) {
    let is_meant = |(key, value): (&String, &Value)| {
        let key = key.to_ascii_lowercase();
        key == "openapi" || key == "swagger" && supported(&words(Some(value))).is_some()
    };
    if map.contains_key("openapi") {
        return;
    }
    let found = map.iter().find(|(key, value)| is_meant((key, value)));
    let Some(key) = found.map(|(key, _)| key.clone()) else {
        return;
    };
    let message = format!("`{key}` is meant as `openapi`");
    cx.warn(&at.key(&key), message, "write `openapi`");
    if let Some(version) = map.shift_remove(&key) {
        map.insert("openapi".to_owned(), version);
    }
}

fn message(text: &str, value: &Value) -> String {
    if text.starts_with(|first: char| first.is_ascii_digit()) {
        format!("OpenAPI {text} is not supported")
    } else {
        format!(
            "`openapi` must be a version, but is {}",
            scalar::found(value)
        )
    }
}

/// The version as text; `3.0` and `3.1` without quotes are numbers.
fn words(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => {
            let text = text.trim();
            text.strip_prefix(['v', 'V']).unwrap_or(text).to_owned()
        }
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn supported(text: &str) -> Option<Version> {
    let mut numbers = text.split(['.', '-']);
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Some(Version::V30),
        (Some("3"), Some("1")) => Some(Version::V31),
        _ => None,
    }
}
