// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `Home`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Home {
    /// `house`.
    pub house: String,

    /// What the document does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}
