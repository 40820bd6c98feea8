// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

object! {
    /// The body of `styled_form`.
    pub struct StyledFormBody {
        /// `comma`.
        optional(into) comma: Vec<String>,

        /// `pipe`.
        optional(into) pipe: Vec<i64>,

        /// `deep`.
        optional deep: BTreeMap<String, String>,

        /// `plain`.
        optional(into) plain: Vec<String>,

        /// `json`.
        optional json: BTreeMap<String, String>,
    }

    pub fn new();
}
