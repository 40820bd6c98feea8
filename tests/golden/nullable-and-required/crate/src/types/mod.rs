// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod both;
mod part;
mod received;
mod sent;

pub use both::Both;
pub use part::Part;
pub use received::Received;
pub use sent::Sent;
