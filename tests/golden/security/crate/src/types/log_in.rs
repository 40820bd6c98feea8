// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::Secret;

object! {
    /// The answer of `log_in`.
    pub struct LogInResponse {
        /// `token`.
        required token: Secret,
    }
}
