//! Turns an OpenAPI document into a Rust crate.

pub mod config;
pub mod emit;
pub mod configure;
pub mod diagnose;
pub mod ir;
pub mod names;
pub mod lower;
pub mod load;
pub mod problem;
pub mod render;
pub mod resolve;
pub mod tree;
