// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `newOrder payload`.
    pub struct NewOrderPayload {
        /// `id`.
        required id: i64,
    }
}
