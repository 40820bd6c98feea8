// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod items;
pub mod session;

use crate::runtime::{Endpoint, Request};

/// `GET /health` (`health`)
pub fn health() -> Request<String> {
    Endpoint::get("/health")
        .named("health")
        .security(&[])
        .server("/internal")
        .returns_text()
}
