// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::Secret;
use crate::runtime::object::object;

object! {
    /// The answer of `log_in`.
    pub struct LogInResponse {
        /// `token`.
        required token: Secret,
    }
}
