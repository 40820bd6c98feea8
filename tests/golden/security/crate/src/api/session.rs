// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! session.

use crate::document;
use crate::runtime::{Endpoint, Request};
use crate::types::LogInResponse;

/// `POST /login` (`log_in`)
pub fn log_in() -> Request<LogInResponse> {
    Endpoint::post("/login")
        .named("log_in")
        .security(&[&[&document::BASIC_AUTH]])
        .server("https://login.vault.example")
        .returns_json()
}

/// `GET /maybe` (`maybe`)
pub fn maybe() -> Request<()> {
    Endpoint::get("/maybe")
        .named("maybe")
        .security(&[&[], &[&document::OAUTH]])
        .returns_nothing()
}
