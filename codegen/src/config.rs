//! What `codegen.toml` says, as plain data: where things are, and what the document cannot say itself.

use std::collections::BTreeMap;

use crate::ir::Format;
use crate::problem::{File, Place, Pointer, Problem, Severity};

/// The effective configuration of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// `[input]`.
    pub input: Input,
    /// `[package]`.
    pub package: Package,
    /// `[operations]`.
    pub operations: Operations,
    /// `[client]`.
    pub client: Client,
    /// `[credentials.NAME]`, by the name under `components.securitySchemes`.
    pub credentials: BTreeMap<String, Spanned<Credential>>,
    /// `[formats]`: what a `format` becomes; overrides the built-in table.
    pub formats: BTreeMap<String, FormatChoice>,
    /// `[dependencies]`: what the generated crate depends on beside what it needs by itself, by package.
    pub dependencies: BTreeMap<String, Dependency>,
    /// `[tests]`.
    pub tests: Tests,
}

impl Config {
    /// The same configuration without the places of its entries: what is left when comments and order do not count.
    #[must_use]
    pub fn without_places(&self) -> Self {
        let mut config = self.clone();
        config
            .operations
            .names
            .values_mut()
            .for_each(Spanned::forget);
        config.credentials.values_mut().for_each(Spanned::forget);
        config
    }
}

/// A dependency of the generated crate.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Dependency {
    /// A version requirement.
    pub version: String,
    /// The features that are on.
    pub features: Vec<String>,
}

/// An entry with the bytes of `codegen.toml` at which its key stands, for a later stage that must complain about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spanned<T> {
    /// The entry.
    pub value: T,
    /// The first byte of its key.
    pub start: usize,
    /// One behind the last byte.
    pub end: usize,
}

impl<T> Spanned<T> {
    fn forget(&mut self) {
        (self.start, self.end) = (0, 0);
    }

    /// A problem at the entry's key.
    pub fn problem(&self, severity: Severity, message: impl Into<String>) -> Problem {
        let place = Place::Span {
            start: self.start,
            end: self.end,
        };
        Problem {
            severity,
            ..Problem::error(Pointer::root(), message)
        }
        .file(File::Configuration)
        .at(place)
    }
}

/// What is read and where the crate goes; paths are relative to the configuration file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// The document.
    pub document: String,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<String>,
    /// The folder of the generated crate.
    pub output: String,
    /// A Rust program that stands in the crate's README as its example, if any.
    pub example: Option<String>,
}

/// The manifest of the generated crate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Package {
    /// The package's name.
    pub name: String,
    /// Its version; `0.1.0` where nothing is said.
    pub version: String,
    /// One line about it.
    pub description: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// Where its source is.
    pub repository: Option<String>,
    /// At most five.
    pub keywords: Vec<String>,
    /// Slugs of the registry.
    pub categories: Vec<String>,
}

/// How operations get their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operations {
    /// Where names come from.
    pub name_from: NameFrom,
    /// Names for single operations, keyed by operation id or by `METHOD /path`.
    pub names: BTreeMap<String, Spanned<String>>,
}

/// Where the name of an operation comes from.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum NameFrom {
    /// `operationId`; where there is none, method and path.
    #[default]
    OperationId,
    /// `summary`; where there is none, as above.
    Summary,
}

/// What concerns the client as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Client {
    /// The environment variable that replaces the document's server.
    pub base_url_env: Option<String>,
}

/// Which tests are written into the generated crate.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Tests {
    /// Whether every example of the document is sent through its type.
    pub examples: bool,
}

/// What the document cannot say about a security scheme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credential {
    /// What stands before the key in the header.
    pub prefix: Option<String>,
    /// The environment variable that holds it.
    pub env: Option<String>,
}

/// What a `format` becomes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FormatChoice {
    /// The plain type, as if there were no format.
    Plain,
    /// A built-in form.
    Form(Format),
}
