// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! types.

use crate::runtime::{Endpoint, Request};
use crate::types::Signs;

/// `POST /mod` (`mod`)
pub fn mod_(body: &Signs) -> Request<Signs> {
    Endpoint::post("/mod").named("mod_").json(body).returns_json()
}
