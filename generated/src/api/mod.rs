// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod security_groups;
