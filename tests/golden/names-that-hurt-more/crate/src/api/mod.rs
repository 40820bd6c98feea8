// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The operations, one module for each tag.

pub mod abc;
pub mod api_;
pub mod con_;
pub mod empty;
pub mod mod_;
pub mod nul_;
pub mod runtime;
pub mod types;
pub mod u1f980;
pub mod x;

use http::HeaderMap;

use crate::Error;
use crate::runtime::answer::{Answer, DecodeFailure};
use crate::runtime::{Endpoint, Request, Style, header_values};

/// `GET /file` (`file`)
///
/// The headers of the answer: [`FileHeaders`].
pub fn file(params: &FileParams) -> Request<FileResponse> {
    Endpoint::get("/file")
        .named("file")
        .query("line", Style::Form, true, &params.line)
        .returns_one_of("application/json, text/plain;q=0.9", FileResponse::read)
}

/// What [`file()`] gives when all went well.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an answer is made once and hardly moved")]
pub enum FileResponse {
    /// 200 as `application/json`: ok
    OkJson(i64),

    /// 200 as `text/plain`: ok
    OkText(String),
}

impl FileResponse {
    fn read(answer: &Answer) -> Result<Self, DecodeFailure> {
        match answer.status.as_u16() {
            200 if answer.is("text/plain") => answer.text().map(Self::OkText),
            200 => answer.json().map(Self::OkJson),
            _ => answer.undeclared(),
        }
    }
}

parameters! {
    /// What may be said to [`file()`].
    pub struct FileParams {
        /// `line`.
        optional line: i64,
    }
}

/// The headers of the answer to [`file()`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileHeaders {
    /// `X-Line`.
    pub x_line: Option<i64>,
}

impl FileHeaders {
    /// Reads them: `FileHeaders::read(response.headers())`.
    ///
    /// # Errors
    ///
    /// When a header does not have the documented form, or when one that must be there is missing.
    pub fn read(headers: &HeaderMap) -> Result<Self, Error> {
        Ok(Self {
            x_line: header_values::optional(headers, "X-Line", header_values::value)?,
        })
    }
}

/// `GET /runtime` (`runtime`)
pub fn runtime(params: &RuntimeParams) -> Request<()> {
    Endpoint::get("/runtime")
        .named("runtime")
        .query("line", Style::Form, true, &params.line)
        .returns_nothing()
}

parameters! {
    /// What may be said to [`runtime()`].
    pub struct RuntimeParams {
        /// `line`.
        optional line: i64,
    }
}
