// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The making of a request: from what is particular to an operation to a [`Request`] that owns all it needs.
//!
//! Does no I/O and knows no server. What goes wrong on the way is kept and comes out when the request is sent. Other
//! files add ways to give a parameter or a body.

use std::fmt::{self, Display, Write};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use super::answer::{Answer, DecodeFailure};
use super::body::Body;
use super::credential::Security;
use super::draft::{Draft, Refusal};
use super::encoding::{self, Encode};
use super::request::Request;

/// `Accept` of an operation that answers with text.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain, */*;q=0.5");

/// `Accept` of an operation whose answer is taken as it comes.
const ANYTHING: HeaderValue = HeaderValue::from_static("*/*");

/// A request in the making.
///
/// It is large, so what takes it and gives it back is inlined: then it stays where it is.
pub(crate) struct Endpoint {
    /// What is settled already.
    pub(crate) draft: Draft,
    /// What is left of the path template.
    template: &'static str,
}

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// `GET`, for this path template.
    #[inline]
    pub(crate) fn get(template: &'static str) -> Self {
        Self::new(Method::GET, template)
    }

    /// `PUT`.
    #[inline]
    pub(crate) fn put(template: &'static str) -> Self {
        Self::new(Method::PUT, template)
    }

    /// `POST`.
    #[inline]
    pub(crate) fn post(template: &'static str) -> Self {
        Self::new(Method::POST, template)
    }

    /// `DELETE`.
    #[inline]
    pub(crate) fn delete(template: &'static str) -> Self {
        Self::new(Method::DELETE, template)
    }

    /// `OPTIONS`.
    #[inline]
    pub(crate) fn options(template: &'static str) -> Self {
        Self::new(Method::OPTIONS, template)
    }

    /// `HEAD`.
    #[inline]
    pub(crate) fn head(template: &'static str) -> Self {
        Self::new(Method::HEAD, template)
    }

    /// `PATCH`.
    #[inline]
    pub(crate) fn patch(template: &'static str) -> Self {
        Self::new(Method::PATCH, template)
    }

    /// `TRACE`.
    #[inline]
    pub(crate) fn trace(template: &'static str) -> Self {
        Self::new(Method::TRACE, template)
    }

    /// Says which request function this is, for errors.
    #[inline]
    pub(crate) fn named(mut self, operation: &'static str) -> Self {
        self.draft.operation = operation;
        self
    }

    /// Puts a value where the template has its next `{…}`. The values come in the order of the template.
    #[inline]
    pub(crate) fn path(self, name: &'static str, value: impl Display) -> Self {
        self.path_text(name, |target| write!(Encode(target), "{value}"))
    }

    /// Goes on as this says.
    pub(crate) fn with(self, next: impl FnOnce(Self) -> Self) -> Self {
        next(self)
    }

    /// Sends this text.
    pub(crate) fn text(self, media_type: &'static str, body: impl Into<String>) -> Self {
        self.body(
            HeaderValue::from_static(media_type),
            Bytes::from(body.into()),
        )
    }

    /// Sends this text, if it is there.
    pub(crate) fn text_optional(self, media_type: &'static str, body: Option<&str>) -> Self {
        match body {
            Some(body) => self.text(media_type, body),
            None => self,
        }
    }

    /// Needs other credentials than the document does as a whole.
    pub(crate) fn security(mut self, security: Security) -> Self {
        self.draft.security = Some(security);
        self
    }

    /// Goes to a server of its own.
    pub(crate) fn server(mut self, url: &'static str) -> Self {
        self.draft.server = Some(url);
        self
    }

    /// The answer is text.
    pub(crate) fn returns_text(self) -> Request<String> {
        self.returns(TEXT, Answer::text)
    }

    /// The answer is text, as it is or as JSON.
    pub(crate) fn returns_any_text(self) -> Request<String> {
        self.returns(ANYTHING, Answer::any_text)
    }

    /// The answer is taken as it comes.
    pub(crate) fn returns_bytes(self) -> Request<Bytes> {
        self.returns(ANYTHING, Answer::bytes)
    }

    /// Nothing is expected of the answer.
    pub(crate) fn returns_nothing(self) -> Request<()> {
        self.returns(ANYTHING, Answer::nothing)
    }

    /// The answer has one of several forms, and this tells them apart.
    pub(crate) fn returns_one_of<T>(
        self,
        accept: &'static str,
        decode: fn(&Answer) -> Result<T, DecodeFailure>,
    ) -> Request<T> {
        self.returns(HeaderValue::from_static(accept), decode)
    }

    /// The answer has one of these media types and is read like this.
    #[inline]
    pub(crate) fn returns<T>(
        mut self,
        accept: HeaderValue,
        decode: fn(&Answer) -> Result<T, DecodeFailure>,
    ) -> Request<T> {
        self.push_literal();
        if encoding::has_dot_segment(&self.draft.target) {
            self = self.refuse(|| Refusal {
                path: String::new(),
                message: "the path holds a `.` or `..`, which mean another path".to_owned(),
            });
        }
        self.draft.accept = accept;
        Request::new(self.draft, decode)
    }
}

impl Endpoint {
    /// A request to this path template.
    #[inline]
    fn new(method: Method, template: &'static str) -> Self {
        Self {
            draft: Draft {
                operation: "",
                method,
                // Room for the values: a path that fits is written without a second allocation.
                target: String::with_capacity(template.len().saturating_add(64)),
                accept: ANYTHING,
                headers: Vec::new(),
                cookies: String::new(),
                content_type: None,
                body: Body::default(),
                security: None,
                server: None,
                refusal: None,
            },
            template,
        }
    }

    /// Writes the template up to its next `{…}`, which is left out.
    pub(crate) fn push_literal(&mut self) {
        self.template = encoding::push_template(&mut self.draft.target, self.template);
    }

    /// Lets a value be written where the template has its next `{…}`, and refuses one that would make another path.
    #[inline]
    pub(crate) fn path_text(
        mut self,
        name: &'static str,
        write: impl FnOnce(&mut String) -> fmt::Result,
    ) -> Self {
        match self.push_value(write) {
            Ok(()) => self,
            Err(fault) => self.refuse(|| Refusal {
                path: name.to_owned(),
                message: format!("the path parameter is refused: {fault}"),
            }),
        }
    }

    /// Writes a value where the template has its next `{…}`, or says what is wrong with it.
    fn push_value(
        &mut self,
        write: impl FnOnce(&mut String) -> fmt::Result,
    ) -> Result<(), &'static str> {
        self.push_literal();
        let start = self.draft.target.len();
        let written = write(&mut self.draft.target);
        let value = self.draft.target.get(start..).unwrap_or_default();
        if written.is_err() {
            Err("it cannot be written as text")
        } else if value.is_empty() {
            Err("it is empty, which would change the path")
        } else if self.is_whole_segment(start) && encoding::is_dot_segment(value) {
            Err("`.` and `..` mean another path, in any encoding")
        } else {
            Ok(())
        }
    }

    /// Whether what stands in the target from here on fills a segment. A part of one is judged with the whole path.
    fn is_whole_segment(&self, start: usize) -> bool {
        let before = self.draft.target.get(..start).unwrap_or_default();
        let ends = self.template.is_empty() || self.template.starts_with(['/', '?', '#']);
        before.ends_with('/') && ends
    }

    /// Sends this body.
    #[inline]
    pub(crate) fn body(mut self, media_type: HeaderValue, body: impl Into<Body>) -> Self {
        self.draft.content_type = Some(media_type);
        self.draft.body = body.into();
        self
    }

    /// Keeps why the request cannot be sent; the first reason stands.
    pub(crate) fn refuse(mut self, refusal: impl FnOnce() -> Refusal) -> Self {
        self.draft.refusal.get_or_insert_with(refusal);
        self
    }

    /// Adds a header; one that cannot be sent is refused.
    #[allow(dead_code, reason = "only operations with header parameters need it")]
    pub(crate) fn push_header(mut self, name: &'static str, value: &str) -> Self {
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse(|| Refusal {
                path: name.to_owned(),
                message: "this is no name of a header".to_owned(),
            });
        };
        match HeaderValue::from_bytes(value.as_bytes()) {
            Ok(value) => {
                self.draft.headers.push((header, value));
                self
            }
            Err(_) => self.refuse(|| Refusal {
                path: name.to_owned(),
                message: "a header cannot hold line breaks or control characters".to_owned(),
            }),
        }
    }
}
