// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod animal;
mod diet;
mod home;
mod named;
mod new_animal;

pub use animal::Animal;
pub use diet::Diet;
pub use home::Home;
pub use named::Named;
pub use new_animal::NewAnimal;
