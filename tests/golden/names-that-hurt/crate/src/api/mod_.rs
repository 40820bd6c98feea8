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
    Endpoint::get("type_", "/type/{type}")
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

/// What may be said to [`type_`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeParams {
    /// `-id`.
    pub minus_id: Option<String>,

    /// `id`.
    pub id: Option<String>,

    /// `ID`.
    pub query_id: Option<String>,

    /// `params`.
    pub query_params: Option<String>,
}

impl TypeParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `-id`.
    #[must_use]
    pub fn minus_id(mut self, minus_id: impl Into<String>) -> Self {
        self.minus_id = Some(minus_id.into());
        self
    }

    /// `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// `ID`.
    #[must_use]
    pub fn query_id(mut self, query_id: impl Into<String>) -> Self {
        self.query_id = Some(query_id.into());
        self
    }

    /// `params`.
    #[must_use]
    pub fn query_params(mut self, query_params: impl Into<String>) -> Self {
        self.query_params = Some(query_params.into());
        self
    }
}

/// `POST /type/{type}` (`Result`)
pub fn result(
    type_: &str,
    query_body: &str,
    body: &crate::types::Error,
    params: &ResultParams,
) -> Request<crate::types::String> {
    Endpoint::post("result", "/type/{type}")
        .path("type", type_)
        .query("body", Style::Form, true, &query_body)
        .query("Some", Style::Form, true, &params.some)
        .check(body)
        .json(body)
        .returns_json()
}

/// What may be said to [`result`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultParams {
    /// `Some`.
    pub some: Option<String>,
}

impl ResultParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `Some`.
    #[must_use]
    pub fn some(mut self, some: impl Into<String>) -> Self {
        self.some = Some(some.into());
        self
    }
}
