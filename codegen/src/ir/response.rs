//! Answers: their status, forms and headers.

use super::{Content, Docs, TypeId};

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
    /// How the value is written.
    pub form: HeaderForm,
    /// What the document says about it.
    pub docs: Docs,
}

/// How the value of a header is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HeaderForm {
    /// In the style `simple`, the only one that headers have.
    Simple {
        /// Whether keys and values of an object are pairs.
        explode: bool,
    },
    /// As JSON.
    Json,
}
