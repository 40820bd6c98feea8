// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `newOrder payload`.
    pub struct NewOrderPayload {
        /// `id`.
        required id: i64,
    }
}
