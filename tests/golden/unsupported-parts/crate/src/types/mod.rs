// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod put_parts;

pub use self::put_parts::PutPartsBody;
