// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The types that go to the server and come back.

mod animal;
mod cage;
mod diet;
mod home;
mod named;
mod new_animal;
mod place;

pub use self::animal::Animal;
pub use self::cage::Cage;
pub use self::diet::Diet;
pub use self::home::Home;
pub use self::named::Named;
pub use self::new_animal::{NewAnimal, NewAnimalMarks};
pub use self::place::{Place, PlaceState};
