// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Remark`.
pub type Remark = String;
