// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// A list of `null` under a name of its own.
pub type Nothing = ();
