// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! The body of a request: octets in memory, or contents that are opened anew for each sending.

use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;

use super::content::Content;
use super::endpoint::Endpoint;
use super::error::Error;
use super::opened::Opened;

/// A body.
#[derive(Clone)]
pub(crate) struct Body(Kind);

#[derive(Clone)]
enum Kind {
    Octets(Bytes),
    Contents(Arc<[Content]>),
}

impl Body {
    /// All of it, read into memory.
    pub(crate) fn read(self) -> Result<Bytes, Error> {
        match self.0 {
            Kind::Octets(octets) => Ok(octets),
            Kind::Contents(contents) => Opened::new(&contents)?.read_all(),
        }
    }

    /// The body for one sending. What may wait for a disk does so where it holds up no other task.
    #[cfg(feature = "client")]
    pub(crate) async fn open(self) -> Result<reqwest::Body, Error> {
        match self.0 {
            Kind::Octets(octets) => Ok(octets.into()),
            Kind::Contents(contents) => {
                super::upload::open(contents).await.map(reqwest::Body::wrap)
            }
        }
    }

    /// The body for one sending.
    #[cfg(feature = "blocking")]
    pub(crate) fn open_blocking(self) -> Result<reqwest::blocking::Body, Error> {
        match self.0 {
            Kind::Octets(octets) => Ok(octets.into()),
            Kind::Contents(contents) => {
                Opened::new(&contents).map(|opened| match opened.length() {
                    Some(length) => reqwest::blocking::Body::sized(opened, length),
                    None => reqwest::blocking::Body::new(opened),
                })
            }
        }
    }
}

#[allow(
    dead_code,
    reason = "which of these an operation needs depends on the document"
)]
impl Endpoint {
    /// Sends this content.
    pub(crate) fn content(self, media_type: &'static str, body: impl Into<Content>) -> Self {
        self.body(HeaderValue::from_static(media_type), body.into())
    }

    /// Sends this content, if it is there.
    pub(crate) fn content_optional(self, media_type: &'static str, body: Option<Content>) -> Self {
        match body {
            Some(body) => self.content(media_type, body),
            None => self,
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl From<Bytes> for Body {
    fn from(octets: Bytes) -> Self {
        Self(Kind::Octets(octets))
    }
}

impl From<Content> for Body {
    fn from(content: Content) -> Self {
        Self::from(vec![content])
    }
}

/// One after the other.
impl From<Vec<Content>> for Body {
    fn from(contents: Vec<Content>) -> Self {
        match contents.as_slice() {
            [only] => match only.as_bytes() {
                Some(octets) => Self::from(octets.clone()),
                None => Self(Kind::Contents(contents.into())),
            },
            _ => Self(Kind::Contents(contents.into())),
        }
    }
}
