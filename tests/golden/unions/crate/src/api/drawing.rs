// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Drawing.

use crate::runtime::{Endpoint, Request};
use crate::types::{Drawing, Filling};

/// `POST /draw` (`draw`)
pub fn draw(body: &Drawing) -> Request<Drawing> {
    Endpoint::post("/draw").named("draw").check(body).json(body).returns_json()
}

/// `POST /fill` (`fill`)
pub fn fill(body: &Filling) -> Request<()> {
    Endpoint::post("/fill").named("fill").check(body).json(body).returns_nothing()
}
