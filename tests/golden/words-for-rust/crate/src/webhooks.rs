// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the server sends by itself: a function for each webhook and callback reads the body of the request.

use crate::Error;
use crate::runtime::received;
use crate::types::Bread;

/// Webhook `BreadController_sold`: `POST`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn bread_sold(body: &[u8]) -> Result<Bread, Error> {
    received::json("bread_sold", body)
}
