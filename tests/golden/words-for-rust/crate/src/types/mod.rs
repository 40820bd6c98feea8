// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod bread;
mod days;
mod grain;
mod grams;

pub use self::bread::{Bread, BreadForm, BreadSize};
pub use self::days::Days;
pub use self::grain::Grain;
pub use self::grams::Grams;
