// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod add_pet;
mod owner;
mod pet;

pub use self::add_pet::AddPetBadRequest;
pub use self::owner::Owner;
pub use self::pet::Pet;
