// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `NUL`.
    pub struct Nul {
        /// `prn`.
        optional prn: String,
    }
}
