// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod form;
mod patch;

pub use self::form::{Form, FormPoint};
pub use self::patch::Patch;
