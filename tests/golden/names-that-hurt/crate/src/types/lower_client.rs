// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `client`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LowerClient {
    /// `Client`.
    #[serde(default, rename = "Client", skip_serializing_if = "Option::is_none")]
    pub client: Option<bool>,
}
