// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::Moment;

/// Only received.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OldAccount {
    /// `id`.
    pub id: i64,

    /// `name`.
    pub name: String,

    /// `made`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Moment>,
}
