// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! client.

use crate::runtime::{Endpoint, Request};

/// `PUT /client` (`123`)
pub fn v123(body: &crate::types::Default) -> Request<crate::types::Request> {
    Endpoint::put("/client").named("v123").check(body).json(body).returns_json()
}
