// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! 🦀

use crate::runtime::{Endpoint, Request};

/// `GET /crab` (`🦀`)
pub fn u1f980() -> Request<()> {
    Endpoint::get("/crab").named("u1f980").returns_nothing()
}
