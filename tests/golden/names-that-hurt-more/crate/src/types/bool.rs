// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `bool`.
    pub struct Bool {
        /// `bool`.
        optional bool: bool,
    }
}
