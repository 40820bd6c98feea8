//! Operations: what is sent where, and what comes back.

use super::{Body, Content, Docs, Header, Parameter, Requirement, Response, Server, Status};
use crate::problem::Pointer;

/// The position of an operation in [`super::Api::operations`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OperationId(pub usize);

/// The position of a tag in [`super::Api::tags`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TagId(pub usize);

/// A tag that groups operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// What the document says about it.
    pub docs: Docs,
}

/// An HTTP method (RFC 9110, section 9) that OpenAPI knows.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The method as HTTP writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// One operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Where it stands in the document.
    pub pointer: Pointer,
    /// How.
    pub method: Method,
    /// The path template exactly as in the document.
    pub path: String,
    /// `operationId`.
    pub id: Option<String>,
    /// `summary` and `description`.
    pub docs: Docs,
    /// The first of its tags.
    pub tag: Option<TagId>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Parameters of the operation and of its path, in the document's order.
    pub parameters: Vec<Parameter>,
    /// The body that is sent.
    pub body: Option<Body>,
    /// The answers that are declared.
    pub responses: Vec<Response>,
    /// What it needs; `None`: what the document needs as a whole.
    pub security: Option<Vec<Requirement>>,
    /// Its own servers, if it has any.
    pub servers: Vec<Server>,
}

impl Operation {
    /// The forms in which a success can come, by the positions of answer and content; position 0 for an answer without
    /// a body. `default` counts as a success where no 2xx is declared.
    #[must_use]
    pub fn successes(&self) -> Vec<(usize, usize)> {
        let declared = self
            .responses
            .iter()
            .any(|response| response.status.is_success());
        let counts = |response: &Response| {
            response.status.is_success() || (!declared && response.status == Status::Default)
        };
        self.responses
            .iter()
            .enumerate()
            .filter(|(_, response)| counts(response))
            .flat_map(|(at, response)| {
                let forms = if self.is_bodiless(response.status) {
                    1
                } else {
                    response.contents.len().max(1)
                };
                (0..forms).map(move |form| (at, form))
            })
            .collect()
    }

    /// The headers of all successes, each once, and whether it comes with every one of them.
    ///
    /// `Content-Type` is left out, as the specification asks.
    #[must_use]
    pub fn success_headers(&self) -> Vec<(&Header, bool)> {
        let mut positions: Vec<usize> = self.successes().into_iter().map(|(at, _)| at).collect();
        positions.dedup();
        let answers: Vec<&Response> = positions
            .into_iter()
            .filter_map(|at| self.responses.get(at))
            .collect();
        let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
        let mut found: Vec<(&Header, bool)> = Vec::new();
        for header in answers.iter().flat_map(|answer| &answer.headers) {
            let known = found.iter().any(|(other, _)| same(other, header));
            if known || header.name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let required = answers.iter().all(|answer| {
                let mut headers = answer.headers.iter();
                headers.any(|other| other.required && same(other, header))
            });
            found.push((header, required));
        }
        found
    }

    /// Whether HTTP lets no body come with a status (RFC 9110, sections 9.3.2, 15.3.5 and 15.3.6).
    #[must_use]
    pub fn is_bodiless(&self, status: Status) -> bool {
        self.method == Method::Head || matches!(status, Status::Code(204 | 205 | 304))
    }
}

/// A request that the server sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// Where it stands in the document.
    pub pointer: Pointer,
    /// The name of the webhook or of the callback.
    pub name: String,
    /// How it is sent.
    pub method: Method,
    /// Where a callback goes, as an expression of the document; `None` for a webhook.
    pub expression: Option<String>,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Its body, if it has one.
    pub content: Option<Content>,
}
