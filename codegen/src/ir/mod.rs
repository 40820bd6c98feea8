//! The plain data between reading a document and writing Rust: what the API is, in ids and closed enums.
//!
//! Knows no file format, no `openapiv3`, no Rust spelling. Everything that is decided about a node (its name, its
//! direction, whether it is boxed) lives in a side table keyed by its id.

mod components;
mod json;
mod operation;
mod schema;
mod words;

pub use components::Components;
pub use json::Json;
pub use operation::{
    Body, Content, Credential, Encoding, Header, Location, Media, Method, Operation, OperationId,
    Parameter, Requirement, Response, Scheme, SchemeId, Server, ServerVariable, Status, Style, Tag,
    TagId, Webhook,
};
pub use schema::{
    Access, Additional, Bound, Constraints, Discriminator, Enumeration, Format, Integer, Member,
    Number, Origin, Property, Role, Shape, Struct, Type, TypeId, Types, Union, Value,
};
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
