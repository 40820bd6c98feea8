// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::{HashMap, LowerClient};

object! {
    /// `Request`.
    pub struct Request {
        /// `client`.
        optional client: LowerClient,

        /// `map`.
        optional map: HashMap,
    }

    pub fn new();
}
