//! Words for values in messages about overlays.

use serde_json::Value;

/// What kind of value this is, with its article.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A text of the input in a message: cut off where it is long.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    let escaped = text.escape_debug().to_string().replace("\\'", "'");
    let escaped = escaped.replace("\\\"", "\"");
    match escaped.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", escaped.get(..end).unwrap_or_default()),
        None => escaped,
    }
}
