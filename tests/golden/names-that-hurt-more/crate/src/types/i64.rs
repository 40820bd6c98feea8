// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `i64`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct I64 {
    /// `i64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i64: Option<i64>,
}
