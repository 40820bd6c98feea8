// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! Operations of a tag without a name.

use crate::runtime::{Endpoint, Request};
use crate::types::Cased;

/// `GET /self` (`self`)
pub fn self_() -> Request<Cased> {
    Endpoint::get("/self").named("self_").returns_json()
}
