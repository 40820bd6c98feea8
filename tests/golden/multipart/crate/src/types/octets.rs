// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Octets`.
pub type Octets = String;
