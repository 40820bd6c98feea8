// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Client`.
    pub struct Client {
        /// `request`.
        optional request: crate::types::Request,
    }

    pub fn new();
}
