// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Self`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Self_ {
    /// `Self`.
    #[serde(default, rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<Box<Self_>>,
}
