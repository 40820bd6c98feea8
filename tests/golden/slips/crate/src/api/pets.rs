// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! pets.

use crate::document;
use crate::runtime::{Endpoint, Request, Style};
use crate::types::Pet;

/// `POST /pets` (`add_pet`)
///
/// # Errors
///
/// - 400: [`types::AddPetBadRequest`](crate::types::AddPetBadRequest): And here.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<AddPetBadRequest>()`.
pub fn add_pet(body: &Pet, params: &AddPetParams) -> Request<Vec<Pet>> {
    Endpoint::post("/pets")
        .named("add_pet")
        .query("limit", Style::Form, true, &params.limit)
        .security(&[&[&document::API_KEY], &[&document::TOKEN], &[&document::FLOW]])
        .check(body)
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`add_pet()`].
    pub struct AddPetParams {
        /// `limit`.
        optional limit: i64,
    }
}

/// `GET /pets/{id}` (`pet`)
///
/// # Errors
///
/// - 4XX: [`types::Owner`](crate::types::Owner): No pet.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<Owner>()`.
pub fn pet(id: i64) -> Request<Pet> {
    Endpoint::get("/pets/{id}").named("pet").path("id", id).returns_json()
}

/// `PUT /pets/{id}` (`change_pet`)
pub fn change_pet(id: i64, body: &Pet) -> Request<String> {
    Endpoint::put("/pets/{id}")
        .named("change_pet")
        .path("id", id)
        .check(body)
        .json(body)
        .returns_json()
}
