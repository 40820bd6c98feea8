// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What the server sends by itself: a function for each webhook and callback reads the body of the request.

use crate::Error;
use crate::runtime::received;
use crate::types::Lamp;

/// Webhook `lampBroken`: `POST`.
///
/// # Errors
///
/// When the body does not have the documented form.
pub fn lamp_broken(body: &[u8]) -> Result<Lamp, Error> {
    received::json("lamp_broken", body)
}
