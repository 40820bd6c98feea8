// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Moment`.
///
/// At most 40 characters.
pub type Moment = String;
