// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! send.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use crate::Content;
use crate::runtime::answer::{Answer, DecodeFailure};
use crate::runtime::{Endpoint, Request};
use crate::types::{Form, Patch};

/// `POST /form` (`send_form`)
pub fn send_form(body: &Form) -> Request<String> {
    Endpoint::post("/form").named("send_form").check(body).form(body).returns_text()
}

/// `PUT /text` (`send_text`)
pub fn send_text(body: impl Into<String>) -> Request<()> {
    Endpoint::put("/text")
        .named("send_text")
        .text("text/markdown; charset=utf-8", body)
        .returns_nothing()
}

/// `PUT /octets` (`send_octets`)
///
/// `send` and `send_blocking` wait for the whole answer; `send_streaming` and `send_streaming_blocking` give the body while it comes.
pub fn send_octets(body: impl Into<Content>) -> Request<Bytes> {
    Endpoint::put("/octets")
        .named("send_octets")
        .content("application/octet-stream", body)
        .returns_bytes()
}

/// `PATCH /optional` (`send_perhaps`)
pub fn send_perhaps(body: Option<&Patch>) -> Request<Patch> {
    Endpoint::patch("/optional")
        .named("send_perhaps")
        .json_as_optional("application/merge-patch+json", body)
        .returns_json_as("application/problem+json")
}

/// `PATCH /optional-text` (`send_text_perhaps`)
pub fn send_text_perhaps(body: Option<&str>) -> Request<()> {
    Endpoint::patch("/optional-text")
        .named("send_text_perhaps")
        .text_optional("text/plain", body)
        .returns_nothing()
}

/// `POST /several` (`send_first`)
///
/// # Errors
///
/// - Any other status: A failure.
pub fn send_first(body: &SendFirstBody) -> Request<SendFirstResponse> {
    Endpoint::post("/several")
        .named("send_first")
        .with(|endpoint| match body {
            SendFirstBody::Xml(body) => {
                let body = body.clone();
                endpoint.text("application/xml", body)
            }
            SendFirstBody::Json(body) => {
                endpoint
                    .check_parameters(|at| {
                        at.min_items(body.len(), 1)?;
                        Ok(())
                    })
                    .json(body)
            }
        })
        .returns_one_of("application/json", SendFirstResponse::read)
}

/// What [`send_first()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum SendFirstResponse {
    /// 204: Nothing.
    NoContent,

    /// 200 as `application/json`: Something.
    Ok(BTreeMap<String, i64>),
}

impl SendFirstResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            204 => Ok(Self::NoContent),
            200 => answer.json().map(Self::Ok),
            _ => answer.undeclared(),
        }
    }
}

/// What [`send_first()`] sends: one variant for each media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "the sizes are the document's")]
pub enum SendFirstBody {
    /// `application/xml`.
    Xml(String),

    /// `application/json`.
    Json(Vec<Patch>),
}

impl From<String> for SendFirstBody {
    fn from(body: String) -> Self {
        Self::Xml(body)
    }
}

impl From<Vec<Patch>> for SendFirstBody {
    fn from(body: Vec<Patch>) -> Self {
        Self::Json(body)
    }
}

/// `POST /anything` (`send_anything`)
pub fn send_anything(body: &Value) -> Request<Value> {
    Endpoint::post("/anything").named("send_anything").json(body).returns_json()
}

/// `POST /number` (`send_number`)
pub fn send_number(body: &u8) -> Request<Option<bool>> {
    Endpoint::post("/number").named("send_number").json(body).returns_json()
}
