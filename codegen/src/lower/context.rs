//! What is found on the way through a document: problems, and what has to be known beside the tree.

use std::collections::BTreeMap;

use serde_json::Value;

use super::kind::Kind;
use super::trail::Trail;
use crate::problem::{Place, Pointer, Problem};

/// What is found beside the tree.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Schemas and path items that the 3.0 tree has no place for, by their pointer in the original document.
    pub(crate) parts: BTreeMap<Pointer, (Kind, Value)>,
    /// Every `$ref`, in the document's order.
    pub(crate) references: Vec<Reference>,
    /// From schemas to members that they consist of (`allOf`, or a composition of one).
    pub(crate) consists: Vec<(Pointer, Pointer)>,
    /// `$anchor` (as `#name`) and `$id`, to the schema that has it.
    pub(crate) anchors: BTreeMap<String, Pointer>,
    /// `summary` and `description` beside a `$ref` that is not a schema's.
    pub(crate) docs: BTreeMap<Pointer, ReferenceDocs>,
    /// Keywords without effect.
    pub(crate) unused: Vec<Unused>,
}

/// A `$ref`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Reference {
    /// The node that holds it.
    pub(crate) at: Pointer,
    /// What has to be there.
    pub(crate) kind: Kind,
    /// The text.
    pub(crate) text: String,
}

/// What a `$ref` says beside its target (OpenAPI 3.1, Reference Object).
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ReferenceDocs {
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

/// A keyword of the document that has no effect on the output.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unused {
    /// The node that has the keyword.
    pub pointer: Pointer,
    /// The keyword.
    pub keyword: String,
    /// Whether the specification knows it there.
    pub known: bool,
}

/// Which specification a document keeps to.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) enum Version {
    #[default]
    V30,
    V31,
}

/// What is carried along.
#[derive(Debug, Default)]
pub(super) struct Context {
    pub(super) version: Version,
    pub(super) problems: Vec<Problem>,
    pub(super) found: Found,
}

impl Context {
    /// An error at a value.
    pub(super) fn error(&mut self, at: &Trail<'_>, message: impl Into<String>, help: &str) {
        self.problems
            .push(Problem::error(at.pointer(), message).help(help));
    }

    /// An error at a key.
    pub(super) fn error_at_key(&mut self, at: &Trail<'_>, message: impl Into<String>, help: &str) {
        let pointer = at.pointer();
        let problem = Problem::error(pointer.clone(), message).at(Place::Key(pointer));
        self.problems.push(problem.help(help));
    }

    /// A warning at a value.
    pub(super) fn warn(&mut self, at: &Trail<'_>, message: impl Into<String>, help: &str) {
        self.problems
            .push(Problem::warning(at.pointer(), message).help(help));
    }

    /// Remembers a `$ref` of the node `at`.
    pub(super) fn reference(&mut self, at: &Trail<'_>, kind: Kind, text: &str) {
        self.found.references.push(Reference {
            at: at.pointer(),
            kind,
            text: text.to_owned(),
        });
    }

    /// Takes a node out of the tree and keeps it under its pointer, which is returned.
    pub(super) fn part(&mut self, at: &Trail<'_>, kind: Kind, node: Value) -> Value {
        let pointer = at.pointer();
        let text = Value::String(pointer.as_str().to_owned());
        self.found.parts.insert(pointer, (kind, node));
        text
    }

    /// Remembers a keyword of the node `at` that has no effect.
    pub(super) fn unused(&mut self, at: &Trail<'_>, keyword: &str, known: bool) {
        self.found.unused.push(Unused {
            pointer: at.pointer(),
            keyword: keyword.to_owned(),
            known,
        });
    }
}
