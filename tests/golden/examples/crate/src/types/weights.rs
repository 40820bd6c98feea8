// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// A list with an example that its own bounds forbid.
///
/// At most 2 items.
pub type Weights = Vec<f64>;
