//! Turns an OpenAPI document into a Rust crate.

pub mod analyze;
pub mod build;
pub mod bundle;
pub mod config;
pub mod configure;
pub mod diagnose;
pub mod diff;
pub mod emit;
pub mod examples;
pub mod fidelity;
pub mod ir;
pub mod load;
pub mod lock;
pub mod locked;
pub mod lower;
pub mod names;
pub mod origins;
pub mod overlay;
pub mod problem;
pub mod render;
pub mod repair;
pub mod resolve;
pub mod source;
pub mod text;
pub mod tree;
pub mod words;

mod compare;
mod generate;
mod keep;
mod model;
mod share;

pub use compare::{Compared, Side, compare};
pub use generate::{Input, Outcome, Output, generate, generate_and_report, generate_with};
pub use keep::{Kept, LockFile};
pub use model::{Model, Modelled, model_of};
