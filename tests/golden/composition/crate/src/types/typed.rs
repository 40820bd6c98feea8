// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

object! {
    /// `Typed`.
    pub struct Typed {
        /// `name`.
        optional(into) name: String,

        ..additional_properties: BTreeMap<String, i64>,
    }

    pub fn new();
}
