//! The declared headers of an answer, read from the text that they are on the wire (style `simple`).

use std::fmt::Display;
use std::str::FromStr;

use http::HeaderMap;
use serde::de::DeserializeOwned;

use super::error::{Error, ErrorKind};

/// A header that is always there.
#[allow(
    dead_code,
    reason = "which of these ways a header is read depends on the document"
)]
pub(crate) fn required<T>(
    headers: &HeaderMap,
    name: &str,
    read: fn(&str) -> Result<T, String>,
) -> Result<T, Error> {
    optional(headers, name, read)?.ok_or_else(|| unusable(name, "it is missing"))
}

/// A header that may be there. Several lines of it are one list (RFC 9110, section 5.3).
pub(crate) fn optional<T>(
    headers: &HeaderMap,
    name: &str,
    read: fn(&str) -> Result<T, String>,
) -> Result<Option<T>, Error> {
    let lines: Result<Vec<&str>, _> = headers
        .get_all(name)
        .iter()
        .map(http::HeaderValue::to_str)
        .collect();
    let lines = lines.map_err(|_| unusable(name, "it holds octets that are no text"))?;
    if lines.is_empty() {
        return Ok(None);
    }
    read(lines.join(",").trim())
        .map(Some)
        .map_err(|fault| unusable(name, &fault))
}

/// A text as it is.
#[allow(
    dead_code,
    clippy::unnecessary_wraps,
    reason = "all ways to read have one signature, and the document chooses"
)]
pub(crate) fn text(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

/// One value.
#[allow(dead_code, reason = "only a document with such headers needs it")]
pub(crate) fn value<T: FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// Values with commas between them.
#[allow(dead_code, reason = "only a document with such headers needs it")]
pub(crate) fn list<T: FromStr<Err: Display>>(text: &str) -> Result<Vec<T>, String> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(value)
        .collect()
}

/// JSON.
#[allow(dead_code, reason = "only a document with such headers needs it")]
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    // The message of `serde_json` may show the value.
    serde_json::from_str(text).map_err(|_| "it is not the documented JSON".to_owned())
}

// The value is not shown: it may be a credential.
fn unusable(name: &str, fault: &str) -> Error {
    let message = format!("the header `{name}` does not have the documented form: {fault}");
    Error::new(ErrorKind::Decode, message).at(name)
}
