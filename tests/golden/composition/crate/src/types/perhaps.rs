// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Perhaps`.
pub type Perhaps = String;
