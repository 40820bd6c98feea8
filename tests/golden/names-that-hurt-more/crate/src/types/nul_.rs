// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `NUL`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Nul {
    /// `prn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prn: Option<String>,
}
