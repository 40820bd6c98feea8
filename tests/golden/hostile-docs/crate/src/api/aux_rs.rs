// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! aux.rs.

use crate::document;
use crate::runtime::{Endpoint, Request};
use crate::types::ConFnMainCrateXBody;

/// `POST /docs` (`con; fn main() { $crate::x!() }`)
pub fn con_fn_main_crate_x(body: Option<&ConFnMainCrateXBody>) -> Request<()> {
    Endpoint::post("/docs")
        .named("con_fn_main_crate_x")
        .security(&[&[&document::API_KEY]])
        .json_optional(body)
        .returns_nothing()
}
