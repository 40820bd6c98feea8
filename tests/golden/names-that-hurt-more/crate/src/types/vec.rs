// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

/// `Vec`.
pub type Vec = ::std::vec::Vec<crate::types::Option>;
