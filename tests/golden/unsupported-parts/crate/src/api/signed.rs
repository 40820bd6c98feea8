// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! signed.

use crate::runtime::{Endpoint, Request};

/// `GET /signed` (`get_signed`)
pub fn get_signed() -> Request<()> {
    Endpoint::get("/signed").named("get_signed").security(&[]).returns_nothing()
}
