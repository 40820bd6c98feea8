// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! An answer as it came, and the ways to read it: JSON, text, octets, nothing.
//!
//! Reading JSON takes the straight way first; only when that fails is it read again, to learn where.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::de::DeserializeOwned;

use super::error::{Error, ErrorKind};
use super::excerpt;
use super::secrets::Secrets;

/// An answer of the server, not yet read.
#[derive(Clone)]
pub(crate) struct Answer {
    /// Its status.
    pub(crate) status: StatusCode,
    /// Its headers.
    pub(crate) headers: HeaderMap,
    /// Its body.
    pub(crate) body: Bytes,
}

/// Why an answer could not be read.
pub(crate) struct DecodeFailure {
    path: String,
    message: String,
    near: Option<Near>,
    source: Option<serde_json::Error>,
}

/// A place in a body.
struct Near {
    body: Bytes,
    offset: usize,
}

impl From<http::Response<Bytes>> for Answer {
    fn from(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }
}

#[allow(
    dead_code,
    reason = "which of these ways an answer is read depends on the document"
)]
impl Answer {
    /// The media type of the body, without its parameters; empty where the answer names none.
    pub(crate) fn media_type(&self) -> &str {
        self.headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .map_or("", str::trim)
    }

    /// Whether the body has this media type; `*` stands for anything.
    pub(crate) fn is(&self, pattern: &str) -> bool {
        let Some((kind, subtype)) = self.media_type().split_once('/') else {
            return false;
        };
        let (wanted_kind, wanted) = pattern.split_once('/').unwrap_or((pattern, "*"));
        let fits = |wanted: &str, found: &str| wanted == "*" || wanted.eq_ignore_ascii_case(found);
        fits(wanted_kind, kind) && fits(wanted, subtype)
    }

    /// The body as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeFailure> {
        serde_json::from_slice(&self.body).map_err(|_| self.not_json(reread::<T>(&self.body)))
    }

    /// The body as text.
    pub(crate) fn text(&self) -> Result<String, DecodeFailure> {
        String::from_utf8(self.body.to_vec())
            .map_err(|_| DecodeFailure::new("expected text in UTF-8, found other octets"))
    }

    /// The body as text, for which the document names no media type: where it is said to be JSON and is a text in
    /// quotation marks, what stands between them. Some frameworks call any text JSON.
    pub(crate) fn any_text(&self) -> Result<String, DecodeFailure> {
        let is_json = self.media_type().ends_with("json");
        match is_json.then(|| serde_json::from_slice(&self.body)) {
            Some(Ok(text)) => Ok(text),
            _ => self.text(),
        }
    }

    /// The body as it is.
    #[allow(
        clippy::unnecessary_wraps,
        reason = "all ways to read have one signature"
    )]
    pub(crate) fn bytes(&self) -> Result<Bytes, DecodeFailure> {
        Ok(self.body.clone())
    }

    /// Nothing; a body that came all the same is ignored.
    #[allow(
        clippy::unnecessary_wraps,
        clippy::unused_self,
        reason = "all ways to read have one signature"
    )]
    pub(crate) fn nothing(&self) -> Result<(), DecodeFailure> {
        Ok(())
    }

    /// For an answer with a status for which the document declares nothing.
    pub(crate) fn undeclared<T>(&self) -> Result<T, DecodeFailure> {
        Err(DecodeFailure::new(format!(
            "the document declares no answer with status {} and media type `{}`",
            self.status,
            self.media_type()
        )))
    }

    /// Says what is wrong with a body that was to be JSON.
    fn not_json(&self, located: Option<(String, serde_json::Error)>) -> DecodeFailure {
        if self.body.is_empty() {
            let status = excerpt::status(self.status);
            return DecodeFailure::new(format!("expected JSON, found an empty body ({status})"));
        }
        let Some((path, error)) = located else {
            return DecodeFailure::new("expected JSON of the documented form");
        };
        if excerpt::is_html(self.media_type(), &self.body) {
            let page = excerpt::html(&self.body);
            return DecodeFailure::new(format!("expected JSON, found {page}"));
        }
        DecodeFailure {
            path: if path == "." { String::new() } else { path },
            message: expected_and_found(&error),
            near: Some(Near {
                body: self.body.clone(),
                offset: offset(&self.body, error.line(), error.column()),
            }),
            source: Some(error),
        }
    }
}

impl DecodeFailure {
    /// A failure of the body as a whole.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            message: message.into(),
            near: None,
            source: None,
        }
    }

    /// The failure as the crate's error, without the secrets.
    pub(crate) fn into_error(self, secrets: &Secrets) -> Error {
        let mut message = String::from("the answer does not have the documented form: ");
        if !self.path.is_empty() {
            message.push_str(&self.path);
            message.push_str(": ");
        }
        message.push_str(&self.message);
        if let Some(near) = &self.near {
            message.push_str(", near ");
            message.push_str(&excerpt::around(&near.body, near.offset, secrets));
        }
        let error =
            Error::new(ErrorKind::Decode, secrets.hide(message)).at(secrets.hide(self.path));
        match self.source {
            Some(source) if !secrets.are_in(&source.to_string()) => error.with_source(source),
            _ => error,
        }
    }
}

/// Reads again, slower, to learn where it fails.
fn reread<T: DeserializeOwned>(body: &[u8]) -> Option<(String, serde_json::Error)> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Ok(_) => reader.end().err().map(|error| (String::new(), error)),
        Err(error) => Some((error.path().to_string(), error.into_inner())),
    }
}

/// What `serde_json` says, in the order in which one reads it and without the position.
fn expected_and_found(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    let wrong = text
        .strip_prefix("invalid type: ")
        .or_else(|| text.strip_prefix("invalid value: "));
    match wrong.and_then(|wrong| wrong.rsplit_once(", expected ")) {
        Some((found, expected)) => format!("expected {expected}, found {found}"),
        None => text.to_owned(),
    }
}

/// The offset of a position (both from 1; columns count octets).
fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let before: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    before
        .saturating_add(column.saturating_sub(1))
        .min(body.len())
}
