// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The one error of the crate: which operation, at which step, and why.
//!
//! Does not know any transport; those bring their own errors as the source.

use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::answer::Answer;

/// What went wrong between a request function and its typed answer.
///
/// Its text is one line for people. For programs there is [`kind`](Self::kind), and for an answer of the server its
/// [`status`](Self::status), [`headers`](Self::headers) and [`body`](Self::body). It never shows a credential.
pub struct Error(Box<Report>);

/// What an [`Error`] knows; boxed, so that a `Result` stays small.
struct Report {
    operation: Option<&'static str>,
    kind: ErrorKind,
    path: Option<String>,
    message: String,
    answer: Option<Answer>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The step at which something went wrong.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up as needed: a bad base URL, a missing or malformed credential.
    Configuration,

    /// A value was refused before anything was sent; [`Error::path`] says which.
    Invalid,

    /// What was to be sent could not be read: a file is missing, or is not as long as when it was opened.
    Content,

    /// No connection could be made.
    Connect,

    /// Something took longer than it may.
    Timeout,

    /// The connection broke, or what came over it was not HTTP.
    Transport,

    /// The server redirected to a place that is not followed.
    Redirect,

    /// The body of the answer is larger than allowed.
    BodyTooLarge,

    /// The server answered with a status that is not a success.
    Status,

    /// The answer was a success, but does not have the documented form; [`Error::path`] says where.
    Decode,
}

impl Error {
    /// The request function that was called, where one was.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The step at which it went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether something took longer than it may.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Where the value is that was refused or could not be read: `description`, `tasks[0]`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The status of the server's answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the server's answer, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the server's answer as it came, if there was one.
    #[must_use]
    pub fn body_bytes(&self) -> Option<&[u8]> {
        self.0.answer.as_ref().map(|answer| answer.body.as_ref())
    }

    /// The body of the server's answer, read as JSON.
    ///
    /// # Errors
    ///
    /// When there was no answer, or when its body is not JSON of this type.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let Some(answer) = &self.0.answer else {
            return Err(Self::new(
                ErrorKind::Decode,
                "there is no answer of the server to read",
            ));
        };
        answer
            .json()
            .map_err(|failure| failure.into_error(&super::secrets::Secrets::default()))
    }

    /// An error of this kind.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Report {
            operation: None,
            kind,
            path: None,
            message: message.into(),
            answer: None,
            source: None,
        }))
    }

    /// The error, as one of this operation.
    pub(crate) fn during(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The error, at this place of a value.
    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(path.into()).filter(|path| !path.is_empty());
        self
    }

    /// The error, with the answer that it is about.
    pub(crate) fn with_answer(mut self, answer: Answer) -> Self {
        self.0.answer = Some(answer);
        self
    }

    /// The error, with what it came from.
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)
    }
}

// `main` shows an error by way of `{:?}`: the line for people must do there too. `{:#?}` shows the parts, without the
// answer: its headers and body could repeat what was sent.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("path", &self.0.path)
            .field("message", &self.0.message)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_ref()
            .map(|source| &**source as &(dyn StdError + 'static))
    }
}
