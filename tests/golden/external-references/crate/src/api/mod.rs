// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

use uuid::Uuid;

use crate::runtime::{Endpoint, Request};
use crate::types::{Kennel, Pet};

/// `GET /pets` (`list_pets`)
///
/// # Errors
///
/// - Any other status: [`types::CommonError`](crate::types::CommonError): Why not.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<CommonError>()`.
pub fn list_pets() -> Request<Vec<Pet>> {
    Endpoint::get("/pets").named("list_pets").returns_json()
}

/// `POST /pets` (`add_pet`)
pub fn add_pet(body: &Pet) -> Request<Pet> {
    Endpoint::post("/pets").named("add_pet").json(body).returns_json()
}

/// `GET /kennels/{kennel}` (`get_kennel`)
///
/// # Errors
///
/// - Any other status: [`types::CommonError`](crate::types::CommonError): Why not.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<CommonError>()`.
pub fn get_kennel(kennel: Uuid) -> Request<Kennel> {
    Endpoint::get("/kennels/{kennel}")
        .named("get_kennel")
        .path("kennel", kennel)
        .returns_json()
}
