// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::collections::BTreeMap;

/// `Patterns`.
pub type Patterns = BTreeMap<String, i64>;
