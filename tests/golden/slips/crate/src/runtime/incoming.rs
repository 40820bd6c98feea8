// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! A body that is being received, up to the size that is allowed.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::answer::Answer;
use super::error::{Error, ErrorKind};

/// A body that is being received.
pub(crate) struct Incoming {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    limit: usize,
}

impl Incoming {
    /// What comes after this head, as far as it is not larger than this.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, limit: usize) -> Self {
        Self {
            status,
            headers,
            body: Vec::new(),
            limit,
        }
    }

    /// Adds what has come.
    pub(crate) fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        if self.body.len().saturating_add(chunk.len()) > self.limit {
            return Err(self.too_large("larger than"));
        }
        self.body.extend_from_slice(chunk);
        Ok(())
    }

    /// The whole answer.
    pub(crate) fn finish(self) -> Answer {
        Answer {
            status: self.status,
            headers: self.headers,
            body: self.body.into(),
        }
    }

    /// The headers.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Status and headers, while the body is still to come.
    #[allow(dead_code, reason = "only a document with streams needs it")]
    pub(crate) fn head(self) -> (StatusCode, HeaderMap) {
        (self.status, self.headers)
    }

    /// The status.
    #[allow(dead_code, reason = "only a document with streams needs it")]
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// Takes the length that the server declares.
    pub(crate) fn declared(mut self, length: Option<u64>) -> Result<Self, Error> {
        let Some(length) = length.and_then(|length| usize::try_from(length).ok()) else {
            return Ok(self);
        };
        if length > self.limit {
            return Err(self.too_large(&format!("{length} octets, more than")));
        }
        // What is declared need not be true: no more is set aside than costs nothing.
        self.body.reserve(length.min(64 * 1024));
        Ok(self)
    }

    fn too_large(&self, how: &str) -> Error {
        let answer = Answer {
            status: self.status,
            headers: self.headers.clone(),
            body: Bytes::new(),
        };
        let limit = self.limit;
        let message =
            format!("the body of the answer is {how} the {limit} octets that are allowed");
        Error::new(ErrorKind::BodyTooLarge, message).with_answer(answer)
    }
}
