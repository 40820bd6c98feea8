// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::Value;

object! {
    /// Requires what it does not describe.
    pub struct Slip {
        /// `known`.
        required(into) known: String,

        /// `unknown`.
        optional(null, into) unknown: Value,
    }

    pub fn new(known: impl Into<String>);
}
