// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `/a_get_responses_200`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AGetResponses200 {
    /// `depth`.
    pub depth: i64,
}

impl AGetResponses200 {
    /// With what is required; the rest is left out until it is set.
    #[must_use]
    pub fn new(depth: i64) -> Self {
        Self { depth }
    }
}
