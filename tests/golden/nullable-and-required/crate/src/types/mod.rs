// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod both;
mod nothing;
mod part;
mod received;
mod sent;
mod step;

pub use self::both::Both;
pub use self::nothing::Nothing;
pub use self::part::Part;
pub use self::received::Received;
pub use self::sent::Sent;
pub use self::step::Step;
