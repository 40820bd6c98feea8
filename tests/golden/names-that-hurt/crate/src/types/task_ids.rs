// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::{Map, Value};

/// `TaskIDs`.
pub type TaskIDs = Map<String, Value>;
