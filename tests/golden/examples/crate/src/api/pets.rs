// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! pets.

use uuid::Uuid;

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{Pet, PutPetBody};

/// `GET /pets/{id}` (`getPet`)
pub fn get_pet(id: Uuid, params: &GetPetParams) -> Request<Pet> {
    Endpoint::get("get_pet", "/pets/{id}")
        .path("id", id)
        .query("fields", Style::Form, true, &params.fields)
        .returns_json()
}

/// What may be said to [`get_pet`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPetParams {
    /// `fields`.
    pub fields: Option<Vec<String>>,
}

impl GetPetParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `fields`.
    #[must_use]
    pub fn fields(mut self, fields: impl Into<Vec<String>>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

/// `PUT /pets/{id}` (`putPet`)
pub fn put_pet(id: Uuid, body: &PutPetBody) -> Request<()> {
    Endpoint::put("put_pet", "/pets/{id}").path("id", id).json(body).returns_nothing()
}
