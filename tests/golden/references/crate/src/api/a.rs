// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! a.

use crate::runtime::{Endpoint, Request};
use crate::types::{AGetResponses200, AIdGetResponses200};

/// `GET /a` (`get_a`)
pub fn get_a() -> Request<AGetResponses200> {
    Endpoint::get("/a").named("get_a").returns_json()
}

/// `GET /a/{id}` (`get_one`)
pub fn get_one(id: &str) -> Request<AIdGetResponses200> {
    Endpoint::get("/a/{id}").named("get_one").path("id", id).returns_json()
}
