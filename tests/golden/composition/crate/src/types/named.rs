// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde_json::{Map, Value};

/// `Named`.
pub type Named = Map<String, Value>;
