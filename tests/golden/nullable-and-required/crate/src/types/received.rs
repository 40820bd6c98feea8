// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Received`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Received {
    /// `always`.
    pub always: i32,

    /// `always_or_null`.
    pub always_or_null: Option<String>,

    /// `sometimes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sometimes: Option<String>,

    /// `sometimes_or_null`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sometimes_or_null: Option<String>,

    /// `list_or_null`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_or_null: Option<Vec<String>>,
}
