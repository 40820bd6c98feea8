// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! mod.

use crate::runtime::{Endpoint, Request};
use crate::types::Payload;

/// `GET /clone` (`clone`)
pub fn clone() -> Request<Payload> {
    Endpoint::get("/clone").named("clone").returns_json()
}
