// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! items.

use crate::document;
use crate::runtime::{Endpoint, Request};

/// `GET /items` (`list_items`)
pub fn list_items() -> Request<Vec<String>> {
    Endpoint::get("/items").named("list_items").returns_json()
}

/// `POST /items` (`add_item`)
pub fn add_item(body: &str) -> Request<()> {
    Endpoint::post("/items")
        .named("add_item")
        .security(&[&[&document::KEY_IN_HEADER, &document::SESSION]])
        .json(body)
        .returns_nothing()
}
