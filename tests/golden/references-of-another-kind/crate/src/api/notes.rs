// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! notes.

use crate::runtime::{Endpoint, Request};
use crate::types::{AddNoteBody, Note};

/// `PUT /notes` (`setNote`)
pub fn set_note(body: &Note) -> Request<Note> {
    Endpoint::put("/notes").named("set_note").json(body).returns_json()
}

/// `POST /notes` (`addNote`)
pub fn add_note(body: Option<&AddNoteBody>) -> Request<Note> {
    Endpoint::post("/notes").named("add_note").json_optional(body).returns_json()
}
