// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Params`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Params {
    /// `params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub params: Option<String>,
}
