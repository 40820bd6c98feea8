// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `com1`.
    pub struct Com1 {
        /// `lpt1`.
        optional lpt1: String,
    }
}
