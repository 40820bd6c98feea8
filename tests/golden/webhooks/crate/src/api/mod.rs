// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use crate::runtime::{Endpoint, Request};

/// `POST /orders` (`create_order`)
pub fn create_order() -> Request<()> {
    Endpoint::post("/orders").named("create_order").returns_nothing()
}
