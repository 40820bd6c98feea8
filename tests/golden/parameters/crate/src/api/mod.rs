// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod books;
pub mod styles;

use crate::runtime::{Endpoint, Request};

/// `GET /nameless/{id}`
pub fn get_nameless_by_id(id: &str) -> Request<()> {
    Endpoint::get("/nameless/{id}")
        .named("get_nameless_by_id")
        .path("id", id)
        .returns_nothing()
}

/// `PUT /nameless/{other}`
pub fn put_nameless_by_other(other: &str) -> Request<()> {
    Endpoint::put("/nameless/{other}")
        .named("put_nameless_by_other")
        .path("other", other)
        .returns_nothing()
}
