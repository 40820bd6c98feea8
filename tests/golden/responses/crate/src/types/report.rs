// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Report`.
    pub struct Report {
        /// `state`.
        required state: String,
    }
}
