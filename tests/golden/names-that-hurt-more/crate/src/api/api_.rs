// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! api.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Pet;

/// `POST /new` (`new`)
///
/// - `at`: At most 9 characters.
///
/// # Errors
///
/// - 400: [`types::Pet`](crate::types::Pet): The same once more.
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<Pet>()`.
pub fn new(client: &str, at: &str, body: &Pet, params: &NewParams) -> Request<Pet> {
    Endpoint::post("/new")
        .named("new")
        .query("client", Style::Form, true, &client)
        .query("at", Style::Form, true, &at)
        .query("place", Style::Form, true, &params.place)
        .query("self", Style::Form, true, &params.self_)
        .query("body", Style::Form, true, &params.query_body)
        .query("new", Style::Form, true, &params.new_)
        .query("send", Style::Form, true, &params.send)
        .query("clone", Style::Form, true, &params.clone_)
        .query("_", Style::Form, true, &params.underscore)
        .query("__", Style::Form, true, &params.underscore_underscore)
        .query("1", Style::Form, true, &params.v1)
        .header("X-Größe", &params.x_größe)
        .check_parameters(|at_| {
            at_.property("at").max_length(at, 9)?;
            if let Some(place) = &params.place {
                at_.property("place").max_length(place, 9)?;
            }
            Ok(())
        })
        .check(body)
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`new()`].
    pub struct NewParams {
        /// `place`.
        ///
        /// At most 9 characters.
        optional(into) place: String,

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

/// `GET /crab/`
pub fn get_crab() -> Request<()> {
    Endpoint::get("/crab/").named("get_crab").returns_nothing()
}

/// `POST /crab/`
pub fn post_crab_slash() -> Request<()> {
    Endpoint::post("/crab/").named("post_crab_slash").returns_nothing()
}

/// `POST /crab`
pub fn post_crab() -> Request<()> {
    Endpoint::post("/crab").named("post_crab").returns_nothing()
}

/// `GET /{segment_0}/of/many/{segment_1}/of/many/{segment_2}/of/many/{segment_3}/of/many/{segment_4}/of/many/{segment_5}/of/many/{segment_6}/of/many/{segment_7}/of/many/{segment_8}/of/many`
/// (`far`)
#[allow(clippy::too_many_arguments, reason = "the document requires them all")]
pub fn far(
    segment_0: &str,
    segment_1: &str,
    segment_2: &str,
    segment_3: &str,
    segment_4: &str,
    segment_5: &str,
    segment_6: &str,
    segment_7: &str,
    segment_8: &str,
) -> Request<()> {
    Endpoint::get(
            "/{segment_0}/of/many/{segment_1}/of/many/{segment_2}/of/many/{segment_3}/of/many/{segment_4}/of/many/{segment_5}/of/many/{segment_6}/of/many/{segment_7}/of/many/{segment_8}/of/many",
        )
        .named("far")
        .path("segment_0", segment_0)
        .path("segment_1", segment_1)
        .path("segment_2", segment_2)
        .path("segment_3", segment_3)
        .path("segment_4", segment_4)
        .path("segment_5", segment_5)
        .path("segment_6", segment_6)
        .path("segment_7", segment_7)
        .path("segment_8", segment_8)
        .returns_nothing()
}
