//! Bodies that are sent, and the forms that bodies have both ways.

use super::{Docs, Json, Style, TypeId};

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
