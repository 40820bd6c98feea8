// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod bread;

pub use self::bread::{Bread, BreadGrain};
