// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::types::{HashMap, LowerClient};

/// `Request`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Request {
    /// `client`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<LowerClient>,

    /// `map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<HashMap>,
}
