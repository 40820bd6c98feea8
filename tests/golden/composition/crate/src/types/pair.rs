// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Pair`.
pub type Pair = (String, i64);
