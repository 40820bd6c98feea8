// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! parts.

use crate::runtime::{Endpoint, Request};
use crate::types::PutPartsBody;

/// `PUT /parts` (`put_parts`)
pub fn put_parts(body: Option<&PutPartsBody>) -> Request<()> {
    Endpoint::put("/parts")
        .named("put_parts")
        .multipart_optional(
            "multipart/form-data",
            body,
            |form, body| form.value("words", &body.words),
        )
        .returns_nothing()
}
