// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! runtime.

use crate::runtime::{Endpoint, Request};
use crate::types::Prelude;

/// `GET /send` (`send`)
pub fn send() -> Request<Prelude> {
    Endpoint::get("/send").named("send").returns_json()
}
