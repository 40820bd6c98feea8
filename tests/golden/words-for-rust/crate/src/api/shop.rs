// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! shop.

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Bread;

/// `GET /breads` (`BreadController_findAll`)
pub fn list_breads(params: &ListBreadsParams) -> Request<Vec<Bread>> {
    Endpoint::get("/breads")
        .named("list_breads")
        .query("q", Style::Form, true, &params.search)
        .query("per-page", Style::Form, true, &params.page_size)
        .returns_json()
}

parameters! {
    /// What may be said to [`list_breads()`].
    pub struct ListBreadsParams {
        /// `q`.
        optional(into) search: String,

        /// `per-page`.
        optional page_size: ::std::num::NonZeroU16,
    }
}

/// `POST /breads` (`bake`)
pub fn bake(body: &Bread) -> Request<()> {
    Endpoint::post("/breads").named("bake").json(body).returns_nothing()
}
