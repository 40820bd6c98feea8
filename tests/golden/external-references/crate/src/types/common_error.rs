// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::runtime::object::object;

object! {
    /// `common_Error`.
    pub struct CommonError {
        /// `message`.
        required message: String,
    }
}
