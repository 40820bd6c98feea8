// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! send.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::{Endpoint, Request};
use crate::types::{Form, Patch};

/// `POST /form` (`send_form`)
pub fn send_form(body: &Form) -> Request<String> {
    Endpoint::post("send_form", "/form").check(body).form(body).returns_text()
}

/// `PUT /text` (`send_text`)
pub fn send_text(body: impl Into<String>) -> Request<()> {
    Endpoint::put("send_text", "/text")
        .text("text/markdown; charset=utf-8", body)
        .returns_nothing()
}

/// `PUT /octets` (`send_octets`)
pub fn send_octets(body: impl Into<Bytes>) -> Request<Bytes> {
    Endpoint::put("send_octets", "/octets")
        .bytes("application/octet-stream", body)
        .returns_bytes()
}

/// `PATCH /optional` (`send_perhaps`)
pub fn send_perhaps(body: Option<&Patch>) -> Request<Patch> {
    Endpoint::patch("send_perhaps", "/optional")
        .json_as_optional("application/merge-patch+json", body)
        .returns_json()
}

/// `PATCH /optional-text` (`send_text_perhaps`)
pub fn send_text_perhaps(body: Option<&str>) -> Request<()> {
    Endpoint::patch("send_text_perhaps", "/optional-text")
        .text_optional("text/plain", body)
        .returns_nothing()
}

/// `POST /several` (`send_first`)
pub fn send_first(body: &[Patch]) -> Request<BTreeMap<String, i64>> {
    Endpoint::post("send_first", "/several")
        .check_parameters(|at| {
            at.min_items(body.len(), 1)?;
            Ok(())
        })
        .json(body)
        .returns_json()
}

/// `POST /anything` (`send_anything`)
pub fn send_anything(body: &Value) -> Request<Value> {
    Endpoint::post("send_anything", "/anything").json(body).returns_json()
}

/// `POST /number` (`send_number`)
pub fn send_number(body: &u8) -> Request<Option<bool>> {
    Endpoint::post("send_number", "/number").json(body).returns_json()
}
