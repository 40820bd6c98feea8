// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! styles.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::runtime::{Endpoint, Request, Style};
use crate::types::{Color, QueryValuesWordsItem};

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
            "path_text",
            "/styles/text/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
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
    Endpoint::get("query_text", "/styles/text")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", &params.crumb)
        .returns_nothing()
}

/// What may be said to [`query_text`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTextParams {
    /// `form`.
    pub form: Option<String>,

    /// `form_x`.
    pub form_x: Option<String>,

    /// `space`.
    pub space: Option<String>,

    /// `pipe`.
    pub pipe: Option<String>,

    /// `deep`.
    pub deep: Option<String>,

    /// `X-Plain`.
    pub x_plain: Option<String>,

    /// `X-Exploded`.
    pub x_exploded: Option<String>,

    /// `crumb`.
    pub crumb: Option<String>,
}

impl QueryTextParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `form`.
    #[must_use]
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.form = Some(form.into());
        self
    }

    /// `form_x`.
    #[must_use]
    pub fn form_x(mut self, form_x: impl Into<String>) -> Self {
        self.form_x = Some(form_x.into());
        self
    }

    /// `space`.
    #[must_use]
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// `pipe`.
    #[must_use]
    pub fn pipe(mut self, pipe: impl Into<String>) -> Self {
        self.pipe = Some(pipe.into());
        self
    }

    /// `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<String>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// `X-Plain`.
    #[must_use]
    pub fn x_plain(mut self, x_plain: impl Into<String>) -> Self {
        self.x_plain = Some(x_plain.into());
        self
    }

    /// `X-Exploded`.
    #[must_use]
    pub fn x_exploded(mut self, x_exploded: impl Into<String>) -> Self {
        self.x_exploded = Some(x_exploded.into());
        self
    }

    /// `crumb`.
    #[must_use]
    pub fn crumb(mut self, crumb: impl Into<String>) -> Self {
        self.crumb = Some(crumb.into());
        self
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
            "path_list",
            "/styles/list/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
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
    Endpoint::get("query_list", "/styles/list")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", &params.crumb)
        .returns_nothing()
}

/// What may be said to [`query_list`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryListParams {
    /// `form`.
    pub form: Option<Vec<String>>,

    /// `form_x`.
    pub form_x: Option<Vec<String>>,

    /// `space`.
    pub space: Option<Vec<String>>,

    /// `pipe`.
    pub pipe: Option<Vec<String>>,

    /// `deep`.
    pub deep: Option<Vec<String>>,

    /// `X-Plain`.
    pub x_plain: Option<Vec<String>>,

    /// `X-Exploded`.
    pub x_exploded: Option<Vec<String>>,

    /// `crumb`.
    pub crumb: Option<Vec<String>>,
}

impl QueryListParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `form`.
    #[must_use]
    pub fn form(mut self, form: impl Into<Vec<String>>) -> Self {
        self.form = Some(form.into());
        self
    }

    /// `form_x`.
    #[must_use]
    pub fn form_x(mut self, form_x: impl Into<Vec<String>>) -> Self {
        self.form_x = Some(form_x.into());
        self
    }

    /// `space`.
    #[must_use]
    pub fn space(mut self, space: impl Into<Vec<String>>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// `pipe`.
    #[must_use]
    pub fn pipe(mut self, pipe: impl Into<Vec<String>>) -> Self {
        self.pipe = Some(pipe.into());
        self
    }

    /// `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<Vec<String>>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// `X-Plain`.
    #[must_use]
    pub fn x_plain(mut self, x_plain: impl Into<Vec<String>>) -> Self {
        self.x_plain = Some(x_plain.into());
        self
    }

    /// `X-Exploded`.
    #[must_use]
    pub fn x_exploded(mut self, x_exploded: impl Into<Vec<String>>) -> Self {
        self.x_exploded = Some(x_exploded.into());
        self
    }

    /// `crumb`.
    #[must_use]
    pub fn crumb(mut self, crumb: impl Into<Vec<String>>) -> Self {
        self.crumb = Some(crumb.into());
        self
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
            "path_object",
            "/styles/object/{simple}/{simple_x}/{label}/{label_x}/{matrix}/{matrix_x}",
        )
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
    Endpoint::get("query_object", "/styles/object")
        .query("form", Style::Form, false, &params.form)
        .query("form_x", Style::Form, true, &params.form_x)
        .query("space", Style::SpaceDelimited, false, &params.space)
        .query("pipe", Style::PipeDelimited, false, &params.pipe)
        .query("deep", Style::DeepObject, true, &params.deep)
        .header("X-Plain", &params.x_plain)
        .header_style("X-Exploded", true, &params.x_exploded)
        .cookie("crumb", &params.crumb)
        .returns_nothing()
}

/// What may be said to [`query_object`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryObjectParams {
    /// `form`.
    pub form: Option<Color>,

    /// `form_x`.
    pub form_x: Option<Color>,

    /// `space`.
    pub space: Option<Color>,

    /// `pipe`.
    pub pipe: Option<Color>,

    /// `deep`.
    pub deep: Option<Color>,

    /// `X-Plain`.
    pub x_plain: Option<Color>,

    /// `X-Exploded`.
    pub x_exploded: Option<Color>,

    /// `crumb`.
    pub crumb: Option<Color>,
}

impl QueryObjectParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `form`.
    #[must_use]
    pub fn form(mut self, form: Color) -> Self {
        self.form = Some(form);
        self
    }

    /// `form_x`.
    #[must_use]
    pub fn form_x(mut self, form_x: Color) -> Self {
        self.form_x = Some(form_x);
        self
    }

    /// `space`.
    #[must_use]
    pub fn space(mut self, space: Color) -> Self {
        self.space = Some(space);
        self
    }

    /// `pipe`.
    #[must_use]
    pub fn pipe(mut self, pipe: Color) -> Self {
        self.pipe = Some(pipe);
        self
    }

    /// `deep`.
    #[must_use]
    pub fn deep(mut self, deep: Color) -> Self {
        self.deep = Some(deep);
        self
    }

    /// `X-Plain`.
    #[must_use]
    pub fn x_plain(mut self, x_plain: Color) -> Self {
        self.x_plain = Some(x_plain);
        self
    }

    /// `X-Exploded`.
    #[must_use]
    pub fn x_exploded(mut self, x_exploded: Color) -> Self {
        self.x_exploded = Some(x_exploded);
        self
    }

    /// `crumb`.
    #[must_use]
    pub fn crumb(mut self, crumb: Color) -> Self {
        self.crumb = Some(crumb);
        self
    }
}

/// `GET /odd/{a}-{b}/{sid}.json` (`odd_segments`)
pub fn odd_segments(a: &str, shared: bool, b: f64, sid: &str) -> Request<()> {
    Endpoint::get("odd_segments", "/odd/{a}-{b}/{sid}.json")
        .path("a", a)
        .path_style("b", Style::Simple, false, &b)
        .path("sid", sid)
        .query("shared", Style::Form, true, &shared)
        .returns_nothing()
}

/// `GET /odd?kind=first` (`odd_query`)
pub fn odd_query(params: &OddQueryParams) -> Request<()> {
    Endpoint::get("odd_query", "/odd?kind=first")
        .query("page", Style::Form, true, &params.page)
        .returns_nothing()
}

/// What may be said to [`odd_query`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OddQueryParams {
    /// `page`.
    pub page: Option<i64>,
}

impl OddQueryParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// `GET /odd#one` (`odd_fragment`)
pub fn odd_fragment() -> Request<()> {
    Endpoint::get("odd_fragment", "/odd#one").returns_nothing()
}

/// `GET /odd#two` (`odd_fragment`)
pub fn odd_fragment_get() -> Request<()> {
    Endpoint::get("odd_fragment_get", "/odd#two").returns_nothing()
}

/// `GET /values` (`query_values`)
pub fn query_values(params: &QueryValuesParams) -> Request<()> {
    Endpoint::get("query_values", "/values")
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

/// What may be said to [`query_values`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryValuesParams {
    /// `numbers`.
    pub numbers: Option<Vec<f64>>,

    /// `ids`.
    pub ids: Option<Vec<Uuid>>,

    /// `words`.
    pub words: Option<Vec<QueryValuesWordsItem>>,

    /// `map`.
    pub map: Option<BTreeMap<String, i64>>,

    /// `maybe`.
    pub maybe: Option<String>,

    /// `day`.
    pub day: Option<Date>,

    /// `json`.
    pub json: Option<Color>,

    /// `empty`.
    pub empty: Option<String>,

    /// `reserved`.
    pub reserved: Option<String>,

    /// `odd name&`.
    pub odd_name: Option<String>,
}

impl QueryValuesParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// `numbers`.
    #[must_use]
    pub fn numbers(mut self, numbers: impl Into<Vec<f64>>) -> Self {
        self.numbers = Some(numbers.into());
        self
    }

    /// `ids`.
    #[must_use]
    pub fn ids(mut self, ids: impl Into<Vec<Uuid>>) -> Self {
        self.ids = Some(ids.into());
        self
    }

    /// `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<Vec<QueryValuesWordsItem>>) -> Self {
        self.words = Some(words.into());
        self
    }

    /// `map`.
    #[must_use]
    pub fn map(mut self, map: BTreeMap<String, i64>) -> Self {
        self.map = Some(map);
        self
    }

    /// `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// `day`.
    #[must_use]
    pub fn day(mut self, day: Date) -> Self {
        self.day = Some(day);
        self
    }

    /// `json`.
    #[must_use]
    pub fn json(mut self, json: Color) -> Self {
        self.json = Some(json);
        self
    }

    /// `empty`.
    #[must_use]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// `reserved`.
    #[must_use]
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.reserved = Some(reserved.into());
        self
    }

    /// `odd name&`.
    #[must_use]
    pub fn odd_name(mut self, odd_name: impl Into<String>) -> Self {
        self.odd_name = Some(odd_name.into());
        self
    }
}
