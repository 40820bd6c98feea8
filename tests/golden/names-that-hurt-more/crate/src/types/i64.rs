// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `i64`.
    pub struct I64 {
        /// `i64`.
        optional i64: i64,
    }
}
