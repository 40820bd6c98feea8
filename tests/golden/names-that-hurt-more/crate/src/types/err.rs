// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::Value;

/// `Err`.
pub type Err = Value;
