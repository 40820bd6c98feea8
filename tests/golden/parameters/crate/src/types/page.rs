// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// `Page`.
    pub struct Page {
        /// `size`.
        optional size: f64,

        /// `sort`.
        optional(into) sort: Vec<String>,
    }

    pub fn new();
}
