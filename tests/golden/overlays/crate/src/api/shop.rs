// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! shop.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Bread;

/// All that is on the shelf.
///
/// `GET /breads` (`list_breads`)
pub fn list_breads(params: &ListBreadsParams) -> Request<Vec<Bread>> {
    Endpoint::get("/breads")
        .named("list_breads")
        .query("page", Style::Form, true, &params.page)
        .returns_json()
}

parameters! {
    /// What may be said to [`list_breads()`].
    pub struct ListBreadsParams {
        /// `page`.
        optional page: i64,
    }
}

/// `POST /breads` (`bake`)
pub fn bake(body: &Bread) -> Request<Vec<Bread>> {
    Endpoint::post("/breads").named("bake").json(body).returns_json()
}
