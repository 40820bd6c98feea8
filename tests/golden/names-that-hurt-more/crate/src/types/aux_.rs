// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{Com1, Nul};

/// `aux`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Aux {
    /// `nul`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nul: Option<Nul>,

    /// `com1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub com1: Option<Com1>,
}
