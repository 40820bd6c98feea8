// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use crate::types::Street;

/// Where it goes when nobody takes it, or null to throw it away.
pub type Perhaps = Street;
