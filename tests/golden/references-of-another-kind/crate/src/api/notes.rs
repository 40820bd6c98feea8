// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! notes.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{AddNoteBody, Note, NotesPutParameters0};

/// `PUT /notes` (`setNote`)
///
/// # Errors
///
/// - 404: [`types::ResponsesNoNote`](crate::types::ResponsesNoNote): There is no note.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<ResponsesNoNote>()`.
pub fn set_note(body: &Note, params: &SetNoteParams) -> Request<Note> {
    Endpoint::put("/notes")
        .named("set_note")
        .query("page", Style::Form, true, &params.page)
        .query("last_page", Style::Form, true, &params.last_page)
        .check_parameters(|at| {
            if let Some(page) = &params.page {
                at.property("page").minimum(page, 1)?;
            }
            if let Some(last_page) = &params.last_page {
                at.property("last_page").minimum(last_page, 1)?;
            }
            Ok(())
        })
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`set_note()`].
    pub struct SetNoteParams {
        /// `page`.
        ///
        /// At least 1.
        optional page: i64,

        /// `last_page`.
        optional last_page: NotesPutParameters0,
    }
}

/// `POST /notes` (`addNote`)
pub fn add_note(body: Option<&AddNoteBody>) -> Request<Note> {
    Endpoint::post("/notes").named("add_note").json_optional(body).returns_json()
}
