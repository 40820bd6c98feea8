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
        cx.error(at, message(&text, value), "supported are 3.0 and 3.1");
        return Err(Stop);
    };
    *value = Value::String(text);
    Ok(version)
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
        Some(Value::String(text)) => text.trim().to_owned(),
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
