// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! JSON bodies: sent through `serde_json`, and read back the same way.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::draft::Refusal;
use super::endpoint::Endpoint;
use super::request::Request;

/// The media type of JSON (RFC 8259, section 11).
const JSON: HeaderValue = HeaderValue::from_static("application/json");

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// Sends this as JSON.
    #[inline]
    pub(crate) fn json<B: Serialize + ?Sized>(self, body: &B) -> Self {
        self.json_of(JSON, body)
    }

    /// Sends this as JSON, if it is there.
    pub(crate) fn json_optional<B: Serialize + ?Sized>(self, body: Option<&B>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// Sends this as JSON under another media type.
    #[inline]
    pub(crate) fn json_as<B: Serialize + ?Sized>(self, media_type: &'static str, body: &B) -> Self {
        self.json_of(HeaderValue::from_static(media_type), body)
    }

    /// Sends this as JSON under another media type, if it is there.
    pub(crate) fn json_as_optional<B: Serialize + ?Sized>(
        self,
        media_type: &'static str,
        body: Option<&B>,
    ) -> Self {
        match body {
            Some(body) => self.json_as(media_type, body),
            None => self,
        }
    }

    /// The answer is JSON.
    #[inline]
    pub(crate) fn returns_json<T: DeserializeOwned>(self) -> Request<T> {
        self.returns(JSON, Answer::json)
    }

    /// The answer is JSON of one of these media types.
    pub(crate) fn returns_json_as<T: DeserializeOwned>(self, accept: &'static str) -> Request<T> {
        self.returns(HeaderValue::from_static(accept), Answer::json)
    }

    #[inline]
    fn json_of<B: Serialize + ?Sized>(self, media_type: HeaderValue, body: &B) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.body(media_type, Bytes::from(body)),
            Err(error) => self.refuse(|| Refusal {
                path: String::new(),
                message: format!("the body cannot be written as JSON: {error}"),
            }),
        }
    }
}
