// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

object! {
    /// Only sent.
    pub struct NewAccount {
        /// `name`.
        required(into) name: String,

        /// `password`.
        required(into) password: String,

        ..additional_properties: BTreeMap<String, bool> [except "id", "made"],
    }

    pub fn new(name: impl Into<String>, password: impl Into<String>);
}
