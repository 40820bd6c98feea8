// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod record;
mod when;

pub use self::record::Record;
pub use self::when::When;
