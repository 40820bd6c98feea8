// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! con.

use crate::runtime::{Endpoint, Request};
use crate::types::Aux;

/// `GET /con` (`con`)
pub fn con() -> Request<Aux> {
    Endpoint::get("/con").named("con").returns_json()
}
