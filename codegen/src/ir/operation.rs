//! Operations: what is sent where, and what comes back.

use super::{Docs, Json, TypeId};
use crate::problem::Pointer;

/// The position of an operation in [`super::Api::operations`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct OperationId(pub usize);

/// The position of a tag in [`super::Api::tags`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TagId(pub usize);

/// The position of a security scheme in [`super::Api::schemes`].
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SchemeId(pub usize);

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

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter is written (OpenAPI 3.1, section 4.8.12.2).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(missing_docs, reason = "the names are the specification's")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// As JSON, for parameters with `content`.
    Json,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of the specification, and all of them combine"
)]
pub struct Parameter {
    /// Where it stands in the document.
    pub pointer: Pointer,
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// The type of its value.
    pub ty: TypeId,
    /// How it is written.
    pub style: Style,
    /// Whether lists and objects are written as several parameters.
    pub explode: bool,
    /// Whether reserved characters of a value stay as they are in the query, as far as they mean nothing there.
    pub allow_reserved: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// Whether the document advises against it.
    pub deprecated: bool,
}

/// A body that is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Whether it must be given.
    pub required: bool,
    /// What the document says about it.
    pub docs: Docs,
    /// The forms in which it can be sent, in the document's order.
    pub contents: Vec<Content>,
}

/// A form of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The media type as in the document.
    pub media_type: String,
    /// What kind of media type that is.
    pub media: Media,
    /// The type of the body; `None` where the document gives no schema.
    pub ty: Option<TypeId>,
    /// The document's own examples.
    pub examples: Vec<Json>,
    /// How some properties are written, where the document says so.
    pub encodings: Vec<Encoding>,
}

/// How a property is written in a form or in parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Encoding {
    /// The name of the property.
    pub property: String,
    /// The one media type of its part; `None` where there is a choice, or where nothing is said.
    pub content_type: Option<String>,
    /// The headers of its part whose value the document settles.
    pub headers: Vec<(String, String)>,
    /// Its style in a form, and whether that is exploded.
    pub style: Option<(Style, bool)>,
}

/// The kinds of media types that are told apart.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Media {
    /// `application/json`, `…+json`, `*/*`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data` and its kin.
    Multipart,
    /// `text/event-stream`.
    Events,
    /// `text/…`.
    Text,
    /// Anything else.
    Binary,
}

impl Media {
    /// The kind of a media type (RFC 9110, section 8.3.1; RFC 6838, section 4.2.8 for `+json`).
    #[must_use]
    pub fn of(name: &str) -> Self {
        match Self::essence(name).as_str() {
            "*/*" | "application/*" => Self::Json,
            "application/x-www-form-urlencoded" => Self::Form,
            "text/event-stream" => Self::Events,
            essence if essence.ends_with("/json") || essence.ends_with("+json") => Self::Json,
            essence if essence.starts_with("multipart/") => Self::Multipart,
            essence if essence.starts_with("text/") => Self::Text,
            _ => Self::Binary,
        }
    }

    /// A media type in small letters, without its parameters.
    #[must_use]
    pub fn essence(name: &str) -> String {
        let essence = name.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    }
}

/// Which answers a declaration is about.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Status {
    /// This status code.
    Code(u16),
    /// All codes with this first digit (`2XX`).
    Range(u8),
    /// All that are not declared otherwise.
    Default,
}

impl Status {
    /// Whether it can be the status of a success.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(digit) => digit == 2,
            Self::Default => false,
        }
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Which answers it describes.
    pub status: Status,
    /// What the document says about it.
    pub docs: Docs,
    /// The forms in which its body can come, in the document's order.
    pub contents: Vec<Content>,
    /// The headers that are declared.
    pub headers: Vec<Header>,
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it is always there.
    pub required: bool,
    /// The type of its value.
    pub ty: TypeId,
    /// What the document says about it.
    pub docs: Docs,
}

/// A server.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Its URL; may hold `{variables}` and may be relative.
    pub url: String,
    /// What the document says about it. May be empty.
    pub description: String,
    /// The variables of the URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its value where none is given.
    pub default: String,
    /// The values it can take; empty: any.
    pub values: Vec<String>,
}

/// A way to say who is asking.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name under `components.securitySchemes`.
    pub name: String,
    /// What it is.
    pub credential: Credential,
    /// What the document says about it.
    pub docs: Docs,
}

/// What a security scheme asks for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Credential {
    /// A key, sent as a header, in the query or as a cookie.
    Key {
        /// Where it goes; never [`Location::Path`].
        location: Location,
        /// The name of the header, the query parameter or the cookie.
        name: String,
    },
    /// `Authorization: Bearer …` (RFC 6750); OAuth 2 and OpenID Connect come down to this.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// Something that no header of ours can satisfy (`mutualTLS`, other HTTP schemes).
    Other,
}

/// Schemes that are needed together. Empty: nothing is needed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Requirement {
    /// The schemes.
    pub schemes: Vec<SchemeId>,
}
