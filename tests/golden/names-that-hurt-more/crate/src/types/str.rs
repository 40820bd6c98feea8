// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `str`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Str {
    /// `str`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub str: Option<String>,
}
