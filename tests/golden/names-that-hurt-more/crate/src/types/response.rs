// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `Response`.
    pub struct Response {
        /// `status`.
        optional status: i64,
    }
}
