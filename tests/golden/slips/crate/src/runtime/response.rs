// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What a request gives when all went well.

use std::ops::{Deref, DerefMut};

use http::{HeaderMap, StatusCode};

/// The typed answer to a request, with the status and the headers it came with.
///
/// It dereferences to the answer itself: `response.name` is `response.into_inner().name`.
#[derive(Clone, Debug)]
pub struct Response<T> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Response<T> {
    /// A typed answer.
    pub(crate) fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            value,
            status,
            headers,
        }
    }

    /// The answer itself.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Its status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Its headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
