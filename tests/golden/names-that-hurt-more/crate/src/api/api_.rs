// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! api.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Pet;

/// `POST /new` (`new`)
pub fn new(client: &str, body: &Pet, params: &NewParams) -> Request<Pet> {
    Endpoint::post("/new")
        .named("new")
        .query("client", Style::Form, true, &client)
        .query("self", Style::Form, true, &params.self_)
        .query("body", Style::Form, true, &params.query_body)
        .query("new", Style::Form, true, &params.new_)
        .query("send", Style::Form, true, &params.send)
        .query("clone", Style::Form, true, &params.clone_)
        .query("_", Style::Form, true, &params.underscore)
        .query("__", Style::Form, true, &params.underscore_underscore)
        .query("1", Style::Form, true, &params.v1)
        .header("X-Größe", &params.x_größe)
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`new`].
    pub struct NewParams {
        /// `self`.
        optional(into) self_: String,

        /// `body`.
        optional(into) query_body: String,

        /// `new`.
        optional(into) new_: String,

        /// `send`.
        optional(into) send: String,

        /// `clone`.
        optional(into) clone_: String,

        /// `_`.
        optional(into) underscore: String,

        /// `__`.
        optional(into) underscore_underscore: String,

        /// `1`.
        optional(into) v1: String,

        /// `X-Größe`.
        optional(into) x_größe: String,
    }
}
