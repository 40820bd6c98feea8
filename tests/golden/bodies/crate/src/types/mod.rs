// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod form;
mod patch;

pub use form::{Form, FormPoint};
pub use patch::Patch;
