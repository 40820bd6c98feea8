// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::Value;

/// `responses_NoNote`.
pub type ResponsesNoNote = Value;
