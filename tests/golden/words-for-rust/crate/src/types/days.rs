// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Days`.
///
/// At least 1.
pub type Days = u8;
