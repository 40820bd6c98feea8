// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::Value;

/// Nothing but maps of itself.
pub type Forest = Value;
