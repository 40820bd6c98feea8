// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Error`.
    pub struct Error {
        /// `own`.
        optional own: bool,
    }

    pub fn new();
}
