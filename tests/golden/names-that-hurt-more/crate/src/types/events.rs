// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use jiff::Timestamp;

/// `Events`.
pub type Events = Vec<Timestamp>;
