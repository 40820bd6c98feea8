// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! pets.

use uuid::Uuid;

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{Pet, PutPetBody};

/// `GET /pets/{id}` (`getPet`)
pub fn get_pet(id: Uuid, params: &GetPetParams) -> Request<Pet> {
    Endpoint::get("/pets/{id}")
        .named("get_pet")
        .path("id", id)
        .query("fields", Style::Form, true, &params.fields)
        .returns_json()
}

parameters! {
    /// What may be said to [`get_pet()`].
    pub struct GetPetParams {
        /// `fields`.
        optional(into) fields: Vec<String>,
    }
}

/// `PUT /pets/{id}` (`putPet`)
pub fn put_pet(id: Uuid, body: &PutPetBody) -> Request<()> {
    Endpoint::put("/pets/{id}")
        .named("put_pet")
        .path("id", id)
        .json(body)
        .returns_nothing()
}
