//! What the key of a content is meant as: a media type (RFC 9110, section 8.3.1).

use serde_json::Value;

use super::keys::Rename;

/// The media type of JSON.
pub(super) const JSON: &str = "application/json";

/// What authors write for a media type.
const HABITS: &[(&str, &str)] = &[
    ("", "*/*"),
    ("*", "*/*"),
    ("any", "*/*"),
    ("application", "application/*"),
    ("audio", "audio/*"),
    ("binary", "application/octet-stream"),
    ("csv", "text/csv"),
    ("form", "application/x-www-form-urlencoded"),
    ("form-data", "multipart/form-data"),
    ("html", "text/html"),
    ("image", "image/*"),
    ("json", JSON),
    ("multipart", "multipart/form-data"),
    ("octet-stream", "application/octet-stream"),
    ("pdf", "application/pdf"),
    ("plain", "text/plain"),
    ("string", "text/plain"),
    ("text", "text/plain"),
    ("video", "video/*"),
    ("x-www-form-urlencoded", "application/x-www-form-urlencoded"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("zip", "application/zip"),
];

/// The media types that a key is meant as that is none; `None` where it is one, or an extension.
pub(super) fn meant(key: &str, value: &Value) -> Option<Rename> {
    if key.starts_with("x-") && !value.is_object() || is_media_type(key) {
        return None;
    }
    let why = format!("`{key}` is not a media type");
    if let Some(to) = types(key) {
        return Some(Rename {
            to,
            why,
            is_idle: false,
        });
    }
    // The author has left the media type out.
    if key == "schema" && value.is_object() {
        return Some(Rename::to(JSON, why));
    }
    // Such as `examples` beside the media types, one level too high.
    let is_idle = value.as_object().is_none_or(serde_json::Map::is_empty);
    let what = if is_idle {
        "ignored"
    } else {
        "its body is taken as octets"
    };
    Some(Rename {
        to: Vec::new(),
        why: format!("{why}; {what}"),
        is_idle,
    })
}

/// Several in one text are several.
fn types(key: &str) -> Option<Vec<String>> {
    let key = key.replace(" or ", ",");
    key.split([',', '|']).map(one).collect()
}

fn one(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['"', '\'', ';']).trim();
    let slashes = text
        .replace('\\', "/")
        .replace("application-", "application/");
    if is_media_type(&slashes) {
        return Some(slashes);
    }
    let habit = HABITS
        .iter()
        .find(|(habit, _)| text.eq_ignore_ascii_case(habit));
    habit.map(|(_, meant)| (*meant).to_owned())
}

/// A type and a subtype, and perhaps parameters. Blanks around it are no fault.
fn is_media_type(text: &str) -> bool {
    let (essence, _) = text.split_once(';').unwrap_or((text, ""));
    let Some((kind, subtype)) = essence.trim().split_once('/') else {
        return false;
    };
    is_token(kind) && is_token(subtype)
}

/// RFC 9110, section 5.6.2.
fn is_token(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}
