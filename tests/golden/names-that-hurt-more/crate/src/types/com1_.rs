// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `com1`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Com1 {
    /// `lpt1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lpt1: Option<String>,
}
