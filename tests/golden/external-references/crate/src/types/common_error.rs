// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `common_Error`.
    pub struct CommonError {
        /// `message`.
        required message: String,
    }
}
