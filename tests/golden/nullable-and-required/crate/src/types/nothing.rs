// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Nothing`.
    pub struct Nothing {}

    pub fn new();
}
