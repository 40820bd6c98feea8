// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `put newOrder payload`.
pub type PutNewOrderPayload = String;
