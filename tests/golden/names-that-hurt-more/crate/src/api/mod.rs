// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod abc;
pub mod api_;
pub mod con_;
pub mod empty;
pub mod mod_;
pub mod nul_;
pub mod runtime;
pub mod types;
pub mod u1f980;
pub mod x;
