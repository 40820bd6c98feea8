// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! nul.

use crate::runtime::{Endpoint, Request};

/// `GET /crate` (`crate`)
pub fn crate_() -> Request<()> {
    Endpoint::get("/crate").named("crate_").returns_nothing()
}
