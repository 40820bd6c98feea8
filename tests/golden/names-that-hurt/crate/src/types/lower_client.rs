// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `client`.
    pub struct LowerClient {
        /// `Client`.
        optional client: bool as "Client",
    }

    pub fn new();
}
