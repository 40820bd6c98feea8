// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Step`.
    pub struct Step {
        /// `op`.
        required(into) op: String,
    }

    pub fn new(op: impl Into<String>);
}
