// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use jiff::Timestamp;

/// A name for a format.
pub type When = Timestamp;
