// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! styles.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{Color, Page, QueryValuesWordsItem};

/// `GET /pages` (`list_pages`)
pub fn list_pages(page: &Page, share: f64) -> Request<()> {
    Endpoint::get("/pages")
        .named("list_pages")
        .query("page", Style::Form, true, &page)
        .query("share", Style::Form, true, &share)
        .returns_nothing()
}

/// `GET /styles/text/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}`
/// (`path_text`)
pub fn path_text(
    simple: &str,
    simple_x: &str,
    label: &str,
    label_x: &str,
    matrix: &str,
    matrix_x: &str,
) -> Request<()> {
    Endpoint::get(
            "/styles/text/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
        .named("path_text")
        .path("simple", simple)
        .path("simple_x", simple_x)
        .path_style("label", Style::Label, false, &label)
        .path_style("label_x", Style::Label, true, &label_x)
        .path_style("matrix", Style::Matrix, false, &matrix)
        .path_style("matrix_x", Style::Matrix, true, &matrix_x)
        .returns_nothing()
}

/// `GET /styles/text` (`query_text`)
pub fn query_text(params: &QueryTextParams) -> Request<()> {
    Endpoint::get("/styles/text")
        .named("query_text")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", false, &params.crumb)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`query_text()`].
    pub struct QueryTextParams {
        /// `form`.
        optional(into) form: String,

        /// `form_x`.
        optional(into) form_x: String,

        /// `space`.
        optional(into) space: String,

        /// `pipe`.
        optional(into) pipe: String,

        /// `deep`.
        optional(into) deep: String,

        /// `X-Plain`.
        optional(into) x_plain: String,

        /// `X-Exploded`.
        optional(into) x_exploded: String,

        /// `crumb`.
        optional(into) crumb: String,
    }
}

/// `GET /styles/list/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}`
/// (`path_list`)
pub fn path_list(
    simple: &[String],
    simple_x: &[String],
    label: &[String],
    label_x: &[String],
    matrix: &[String],
    matrix_x: &[String],
) -> Request<()> {
    Endpoint::get(
            "/styles/list/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
        .named("path_list")
        .path_style("simple", Style::Simple, false, &simple)
        .path_style("simple_x", Style::Simple, true, &simple_x)
        .path_style("label", Style::Label, false, &label)
        .path_style("label_x", Style::Label, true, &label_x)
        .path_style("matrix", Style::Matrix, false, &matrix)
        .path_style("matrix_x", Style::Matrix, true, &matrix_x)
        .returns_nothing()
}

/// `GET /styles/list` (`query_list`)
pub fn query_list(params: &QueryListParams) -> Request<()> {
    Endpoint::get("/styles/list")
        .named("query_list")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", false, &params.crumb)
        .cookie("crumb_x", true, &params.crumb_x)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`query_list()`].
    pub struct QueryListParams {
        /// `form`.
        optional(into) form: Vec<String>,

        /// `form_x`.
        optional(into) form_x: Vec<String>,

        /// `space`.
        optional(into) space: Vec<String>,

        /// `pipe`.
        optional(into) pipe: Vec<String>,

        /// `deep`.
        optional(into) deep: Vec<String>,

        /// `X-Plain`.
        optional(into) x_plain: Vec<String>,

        /// `X-Exploded`.
        optional(into) x_exploded: Vec<String>,

        /// `crumb`.
        optional(into) crumb: Vec<String>,

        /// `crumb_x`.
        optional(into) crumb_x: Vec<String>,
    }
}

/// `GET /styles/object/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}`
/// (`path_object`)
pub fn path_object(
    simple: &Color,
    simple_x: &Color,
    label: &Color,
    label_x: &Color,
    matrix: &Color,
    matrix_x: &Color,
) -> Request<()> {
    Endpoint::get(
            "/styles/object/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
        .named("path_object")
        .path_style("simple", Style::Simple, false, &simple)
        .path_style("simple_x", Style::Simple, true, &simple_x)
        .path_style("label", Style::Label, false, &label)
        .path_style("label_x", Style::Label, true, &label_x)
        .path_style("matrix", Style::Matrix, false, &matrix)
        .path_style("matrix_x", Style::Matrix, true, &matrix_x)
        .returns_nothing()
}

/// `GET /styles/object` (`query_object`)
pub fn query_object(params: &QueryObjectParams) -> Request<()> {
    Endpoint::get("/styles/object")
        .named("query_object")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", false, &params.crumb)
        .cookie("crumb_x", true, &params.crumb_x)
        .cookie_json("crumb_json", &params.crumb_json)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`query_object()`].
    pub struct QueryObjectParams {
        /// `form`.
        optional form: Color,

        /// `form_x`.
        optional form_x: Color,

        /// `space`.
        optional space: Color,

        /// `pipe`.
        optional pipe: Color,

        /// `deep`.
        optional deep: Color,

        /// `X-Plain`.
        optional x_plain: Color,

        /// `X-Exploded`.
        optional x_exploded: Color,

        /// `crumb`.
        optional crumb: Color,

        /// `crumb_x`.
        optional crumb_x: Color,

        /// `crumb_json`.
        optional crumb_json: Color,
    }
}

/// `GET /odd/{a}-{b}/{sid}.json` (`odd_segments`)
pub fn odd_segments(a: &str, shared: bool, b: f64, sid: &str) -> Request<()> {
    Endpoint::get("/odd/{a}-{b}/{sid}.json")
        .named("odd_segments")
        .path("a", a)
        .path_style("b", Style::Simple, false, &b)
        .path("sid", sid)
        .query("shared", Style::Form, true, &shared)
        .returns_nothing()
}

/// `GET /odd?part={part}&mode={mode}` (`odd_filled`)
pub fn odd_filled(part: &str, mode: &str, params: &OddFilledParams) -> Request<()> {
    Endpoint::get("/odd?part={part}&mode={mode}")
        .named("odd_filled")
        .path("part", part)
        .path("mode", mode)
        .query("more", Style::Form, true, &params.more)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`odd_filled()`].
    pub struct OddFilledParams {
        /// `more`.
        optional(into) more: String,
    }
}

/// `GET /odd?kind=first` (`odd_query`)
pub fn odd_query(params: &OddQueryParams) -> Request<()> {
    Endpoint::get("/odd?kind=first")
        .named("odd_query")
        .query("page", Style::Form, true, &params.page)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`odd_query()`].
    pub struct OddQueryParams {
        /// `page`.
        optional page: i64,
    }
}

/// `GET /odd#one` (`odd_fragment`)
pub fn odd_fragment() -> Request<()> {
    Endpoint::get("/odd#one").named("odd_fragment").returns_nothing()
}

/// `GET /odd#two` (`odd_fragment`)
pub fn odd_fragment_get() -> Request<()> {
    Endpoint::get("/odd#two").named("odd_fragment_get").returns_nothing()
}

/// `GET /values` (`query_values`)
pub fn query_values(params: &QueryValuesParams) -> Request<()> {
    Endpoint::get("/values")
        .named("query_values")
        .query("numbers", Style::Form, false, &params.numbers)
        .query("ids", Style::Form, true, &params.ids)
        .query("words", Style::Form, true, &params.words)
        .query("map", Style::DeepObject, true, &params.map)
        .query("maybe", Style::Form, true, &params.maybe)
        .query("day", Style::Form, true, &params.day)
        .query_json("json", &params.json)
        .query("empty", Style::Form, true, &params.empty)
        .query_reserved("reserved", Style::Form, true, &params.reserved)
        .query("odd name&", Style::Form, true, &params.odd_name)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`query_values()`].
    pub struct QueryValuesParams {
        /// `numbers`.
        optional(into) numbers: Vec<f64>,

        /// `ids`.
        optional(into) ids: Vec<Uuid>,

        /// `words`.
        optional(into) words: Vec<QueryValuesWordsItem>,

        /// `map`.
        optional map: BTreeMap<String, i64>,

        /// `maybe`.
        optional(into) maybe: String,

        /// `day`.
        optional day: Date,

        /// `json`.
        optional json: Color,

        /// `empty`.
        optional(into) empty: String,

        /// `reserved`.
        optional(into) reserved: String,

        /// `odd name&`.
        optional(into) odd_name: String,
    }
}
