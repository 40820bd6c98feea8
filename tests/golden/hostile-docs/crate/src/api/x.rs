// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! \*/ mod evil {}

use http::HeaderMap;

use crate::Error;
use crate::runtime::{Endpoint, Request, Style, header_values};
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
///
/// The headers of the answer: [`ReadDocsHeaders`].
///
/// # Errors
///
/// - 4XX: [`types::X`](crate::types::X)
///
/// A body is read by [`Error::body`](crate::Error::body): `error.body::<X>()`.
pub fn read_docs(params: &ReadDocsParams) -> Request<Docs> {
    Endpoint::get("/docs")
        .named("read_docs")
        .query("q", Style::Form, true, &params.q)
        .returns_json()
}

parameters! {
    /// What may be said to [`read_docs()`].
    pub struct ReadDocsParams {
        /// a b cd zero.
        ///
        /// Default: `"#]`.
        optional(into) q: String,
    }
}

/// The headers of the answer to [`read_docs()`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadDocsHeaders {
    /// ```text
    /// panic!();
    /// ```
    pub x_trace: Option<String>,
}

impl ReadDocsHeaders {
    /// Reads them: `ReadDocsHeaders::read(response.headers())`.
    ///
    /// # Errors
    ///
    /// When a header does not have the documented form, or when one that must be there is missing.
    pub fn read(headers: &HeaderMap) -> Result<Self, Error> {
        Ok(Self {
            x_trace: header_values::optional(headers, "X-Trace", header_values::text)?,
        })
    }
}
