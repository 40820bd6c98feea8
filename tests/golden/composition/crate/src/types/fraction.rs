// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Fraction`.
pub type Fraction = f64;
