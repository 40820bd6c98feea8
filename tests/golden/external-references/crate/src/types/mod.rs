// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod address;
mod base;
mod cat;
mod common_error;
mod dog;
mod error;
mod kennel;
mod pet;
mod size;

pub use self::address::Address;
pub use self::base::Base;
pub use self::cat::Cat;
pub use self::common_error::CommonError;
pub use self::dog::Dog;
pub use self::error::Error;
pub use self::kennel::Kennel;
pub use self::pet::Pet;
pub use self::size::Size;
