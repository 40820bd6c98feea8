// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Response`.
    pub struct Response {
        /// `status`.
        optional status: i64,
    }
}
