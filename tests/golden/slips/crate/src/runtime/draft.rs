// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! A request in the making, as data: what is settled of it, and why it cannot be sent.

use http::{HeaderName, HeaderValue, Method};

use super::body::Body;
use super::credential::Security;

/// All that goes into a request, whatever its answer is.
#[derive(Clone)]
pub(crate) struct Draft {
    /// The name of the request function.
    pub(crate) operation: &'static str,
    /// How.
    pub(crate) method: Method,
    /// Path and query.
    pub(crate) target: String,
    /// What is accepted as an answer.
    pub(crate) accept: HeaderValue,
    /// The headers of its own, the later in place of the earlier. They become a map with all others when it is sent.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The cookies, as in the header.
    pub(crate) cookies: String,
    /// The media type of the body.
    pub(crate) content_type: Option<HeaderValue>,
    /// The body.
    pub(crate) body: Body,
    /// What is needed; `None`: what the document needs as a whole.
    pub(crate) security: Option<Security>,
    /// The operation's own server.
    pub(crate) server: Option<&'static str>,
    /// The first value that was refused.
    pub(crate) refusal: Option<Refusal>,
}

/// Why a value cannot be sent.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    /// Where the value is.
    pub(crate) path: String,
    /// Why.
    pub(crate) message: String,
}
