// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `client`.
    pub struct LowerClient {
        /// `Client`.
        optional client: bool as "Client",
    }

    pub fn new();
}
