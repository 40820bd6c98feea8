// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! animals.

use crate::runtime::{Endpoint, Request};
use crate::types::{Animal, NewAnimal};

/// `POST /animals` (`add_animal`)
pub fn add_animal(body: &NewAnimal) -> Request<Animal> {
    Endpoint::post("/animals").named("add_animal").check(body).json(body).returns_json()
}
