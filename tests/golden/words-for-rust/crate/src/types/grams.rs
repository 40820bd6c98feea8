// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Grams`.
pub type Grams = ::core::num::NonZeroU32;
