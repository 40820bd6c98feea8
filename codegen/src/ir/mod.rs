//! The plain data between reading a document and writing Rust: what the API is, in ids and closed enums.
//!
//! Knows no file format, no `openapiv3`, no Rust spelling. Everything that is decided about a node (its name, its
//! direction, whether it is boxed) lives in a side table keyed by its id.

mod body;
mod components;
mod constraints;
mod json;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod server;
mod types;
mod words;

pub use body::{Body, Content, Encoding, Media};
pub use components::Components;
pub use constraints::{Bound, Constraints};
pub use json::Json;
pub use operation::{Method, Operation, OperationId, Tag, TagId, Webhook};
pub use parameter::{Location, Parameter, Style};
pub use response::{Header, HeaderForm, Response, Status};
pub use schema::{
    Access, Additional, Discriminator, Enumeration, Format, Integer, Member, Number, Property,
    Shape, Struct, Union, Value,
};
pub use security::{Credential, Requirement, Scheme, SchemeId};
pub use server::{Server, ServerVariable};
pub use types::{Origin, Role, Type, TypeId, Types};
pub use words::{KEYWORDS, NAME, NAMES, Words};

/// A whole API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`, a free text.
    pub version: String,
    /// `info.description`.
    pub docs: Docs,
    /// The servers of the document, the default one first.
    pub servers: Vec<Server>,
    /// The tags that operations use, in the document's order.
    pub tags: Vec<Tag>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
    /// What the server sends by itself: webhooks, then callbacks, in the document's order.
    pub webhooks: Vec<Webhook>,
    /// The security schemes that are declared.
    pub schemes: Vec<Scheme>,
    /// What an operation needs that says nothing itself. One alternative each; an empty list: nothing is needed.
    pub security: Vec<Requirement>,
    /// All types.
    pub types: Types,
    /// The names that the document gives.
    pub words: Words,
}

/// Prose about a node, as Markdown or HTML, the way the document has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// `title` or `summary`. May be empty.
    pub summary: String,
    /// `description`. May be empty.
    pub description: String,
    /// `example`, `examples`: the document's own.
    pub examples: Vec<Json>,
    /// `externalDocs.url`.
    pub link: Option<String>,
}
