// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! mod.

use crate::runtime::{Endpoint, Request, Style};

/// `GET /type/{type}` (`type`)
pub fn type_(
    type_: &str,
    self_: &str,
    request: &str,
    endpoint: &str,
    params: &TypeParams,
) -> Request<crate::types::Option> {
    Endpoint::get("/type/{type}")
        .named("type_")
        .path("type", type_)
        .query("self", Style::Form, true, &self_)
        .query("request", Style::Form, true, &request)
        .query("endpoint", Style::Form, true, &endpoint)
        .query("-id", Style::Form, true, &params.minus_id)
        .query("id", Style::Form, true, &params.id)
        .query("ID", Style::Form, true, &params.query_id)
        .query("params", Style::Form, true, &params.query_params)
        .returns_json()
}

parameters! {
    /// What may be said to [`type_()`].
    pub struct TypeParams {
        /// `-id`.
        optional(into) minus_id: String,

        /// `id`.
        optional(into) id: String,

        /// `ID`.
        optional(into) query_id: String,

        /// `params`.
        optional(into) query_params: String,
    }
}

/// `POST /type/{type}` (`Result`)
pub fn result(
    type_: &str,
    query_body: &str,
    body: &crate::types::Error,
    params: &ResultParams,
) -> Request<crate::types::String> {
    Endpoint::post("/type/{type}")
        .named("result")
        .path("type", type_)
        .query("body", Style::Form, true, &query_body)
        .query("Some", Style::Form, true, &params.some)
        .check_parameters(|at| {
            crate::runtime::check::Check::check(body, at)?;
            Ok(())
        })
        .json(body)
        .returns_json()
}

parameters! {
    /// What may be said to [`result()`].
    pub struct ResultParams {
        /// `Some`.
        optional(into) some: String,
    }
}
