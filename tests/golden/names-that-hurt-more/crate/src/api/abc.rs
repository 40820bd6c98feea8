// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! abc.

use crate::runtime::{Endpoint, Request};

/// `GET /rtl`
pub fn abc() -> Request<()> {
    Endpoint::get("/rtl").named("abc").returns_nothing()
}
