// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! ping.

use crate::runtime::{Endpoint, Request};

/// `GET /ping` (`ping`)
pub fn ping() -> Request<()> {
    Endpoint::get("/ping").named("ping").returns_nothing()
}
