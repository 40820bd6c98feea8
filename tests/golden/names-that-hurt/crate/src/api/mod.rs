// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod client;

#[path = "gr-f6--df-e.rs"]
pub mod größe;

pub mod mod_;
