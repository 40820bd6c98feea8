// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

/// `HashMap`.
pub type HashMap = BTreeMap<String, crate::types::Value>;
