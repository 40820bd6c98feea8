//! Parameters: where they go, and how they are written.

use super::{Docs, Json, TypeId};
use crate::problem::Pointer;

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
    /// What the server takes where it is left out.
    pub default: Option<Json>,
    /// Whether the document advises against it.
    pub deprecated: bool,
}
