// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! \*/ mod evil {}

use crate::runtime::{Endpoint, Request, Style};
use crate::types::Docs;

/// Reads \*/ #\[doc = "x"\] \`unclosed.
///
/// ```text
/// let x = 1;
/// ~~~
/// unclosed fence
/// ```
///
/// `GET /docs` (`read_docs`)
pub fn read_docs(params: &ReadDocsParams) -> Request<Docs> {
    Endpoint::get("read_docs", "/docs")
        .query("q", Style::Form, true, &params.q)
        .returns_json()
}

/// What may be said to [`read_docs`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadDocsParams {
    /// a b cd zero.
    pub q: Option<String>,
}

impl ReadDocsParams {
    /// Nothing is said until it is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// a b cd zero.
    #[must_use]
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}
