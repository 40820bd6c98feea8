// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! größe.

use crate::runtime::{Endpoint, Request};
use crate::types::Größe;

/// `GET /größe/{größe}` (`größe`)
pub fn größe(größe: Größe) -> Request<crate::types::Vec> {
    Endpoint::get("/größe/{größe}")
        .named("größe")
        .path("größe", größe)
        .returns_json()
}
