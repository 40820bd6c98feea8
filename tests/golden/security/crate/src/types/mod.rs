// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod log_in;

pub use self::log_in::LogInResponse;
