// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! api.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Pet;

/// `POST /new` (`new`)
pub fn new(client: &str, body: &Pet, params: &NewParams) -> Request<Pet> {
    Endpoint::post("new", "/new")
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

/// What may be said to [`new`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewParams {
    /// `self`.
    pub self_: Option<String>,

    /// `body`.
    pub query_body: Option<String>,

    /// `new`.
    pub new_: Option<String>,

    /// `send`.
    pub send: Option<String>,

    /// `clone`.
    pub clone_: Option<String>,

    /// `_`.
    pub underscore: Option<String>,

    /// `__`.
    pub underscore_underscore: Option<String>,

    /// `1`.
    pub v1: Option<String>,

    /// `X-Größe`.
    pub x_größe: Option<String>,
}

impl NewParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `body`.
    #[must_use]
    pub fn query_body(mut self, query_body: impl Into<String>) -> Self {
        self.query_body = Some(query_body.into());
        self
    }

    /// `new`.
    #[must_use]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    /// `send`.
    #[must_use]
    pub fn send(mut self, send: impl Into<String>) -> Self {
        self.send = Some(send.into());
        self
    }

    /// `clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: impl Into<String>) -> Self {
        self.clone_ = Some(clone_.into());
        self
    }

    /// `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// `__`.
    #[must_use]
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl Into<String>,
    ) -> Self {
        self.underscore_underscore = Some(underscore_underscore.into());
        self
    }

    /// `1`.
    #[must_use]
    pub fn v1(mut self, v1: impl Into<String>) -> Self {
        self.v1 = Some(v1.into());
        self
    }

    /// `X-Größe`.
    #[must_use]
    pub fn x_größe(mut self, x_größe: impl Into<String>) -> Self {
        self.x_größe = Some(x_größe.into());
        self
    }
}
