// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

object! {
    /// `Home`.
    pub struct Home {
        /// `house`.
        required house: String,

        ..additional_properties: BTreeMap<String, String>,
    }
}
