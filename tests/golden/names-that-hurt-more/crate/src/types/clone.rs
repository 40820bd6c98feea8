// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Clone`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Clone {
    /// `clone`.
    #[serde(default, rename = "clone", skip_serializing_if = "Option::is_none")]
    pub clone_: Option<String>,
}
