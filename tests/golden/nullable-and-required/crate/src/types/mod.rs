// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod both;
mod part;
mod received;
mod sent;

pub use self::both::Both;
pub use self::part::Part;
pub use self::received::Received;
pub use self::sent::Sent;
