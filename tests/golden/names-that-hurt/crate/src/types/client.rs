// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Client`.
    pub struct Client {
        /// `request`.
        optional request: crate::types::Request,
    }

    pub fn new();
}
