// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

object! {
    /// `Beside`.
    pub struct Beside {
        /// `name`.
        optional(into) name: String,

        ..additional_properties: BTreeMap<String, String>,
    }

    pub fn new();
}
