// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

/// `Option`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Option {
    /// `none`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub none: ::std::option::Option<String>,
}
