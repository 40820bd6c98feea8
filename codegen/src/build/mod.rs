//! Turns a resolved document into the IR: one file for each shape of schema and each object of an operation.
//!
//! Knows no Rust: names, boxes and directions are decided later, in side tables.

mod alternatives;
mod body;
mod counting;
mod docs;
mod encoding;
mod enumeration;
mod foreign;
mod inheritance;
mod intersection;
mod json;
mod keywords;
mod limit;
mod list;
mod mutual;
mod nulls;
mod object;
mod operation;
mod origin;
mod parameter;
mod property;
mod response;
mod scalar;
mod schema;
mod security;
mod server;
mod tag;
mod union;
mod webhook;

#[cfg(test)]
mod tests;

pub(crate) use scalar::{has_type, is_raw};

use std::collections::{BTreeMap, HashMap};

use crate::config::{Config, Dependency, FormatChoice};
use crate::ir::{Api, TypeId, Types};
use crate::problem::{Pointer, Report, Stop};
use crate::resolve::Resolved;

/// Turns a document into the IR.
///
/// # Errors
///
/// [`Stop`] when the report holds an error.
pub fn api(report: &mut Report, resolved: &Resolved, config: &Config) -> Result<Api, Stop> {
    let formats = &config.formats;
    let document = resolved.api();
    let mut builder = Builder {
        resolved,
        formats,
        dependencies: &config.dependencies,
        report,
        types: Types::default(),
        known: HashMap::new(),
        combinations: 0,
        spent: limit::Spent::default(),
        merged: HashMap::new(),
        children: inheritance::children(resolved),
    };
    let mut api = Api {
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        docs: docs::info(&document.info),
        servers: server::all(&document.servers),
        ..Api::default()
    };
    security::read(&mut builder, &mut api, &config.credentials);
    builder.components();
    operation::all(&mut builder, &mut api);
    webhook::all(&mut builder, &mut api);
    builder.limit_nesting();
    mutual::open(&mut builder.types);
    nulls::lift(&mut builder.types);
    api.types = builder.types;
    builder.report.settle(api)
}

/// What is needed while the IR grows.
struct Builder<'a> {
    resolved: &'a Resolved,
    formats: &'a BTreeMap<String, FormatChoice>,
    /// What the generated crate depends on because the configuration says so.
    dependencies: &'a BTreeMap<String, Dependency>,
    report: &'a mut Report,
    types: Types,
    /// The types of the schemas that were met, by their place: a schema that is met twice is one type.
    known: HashMap<Pointer, TypeId>,
    /// How many members of unions the schema at hand was spread to.
    combinations: usize,
    /// What the document has asked for so far.
    spent: limit::Spent,
    /// The types of objects that several schemas describe at once, by the places of these.
    merged: HashMap<Vec<Pointer>, TypeId>,
    /// The schemas under each base with a discriminator.
    children: inheritance::Children,
}

impl Builder<'_> {
    /// Whether the configuration gives the generated crate a dependency, by its name in Rust.
    fn has_dependency(&self, name: &str) -> bool {
        let mut names = self.dependencies.keys();
        names.any(|known| known.replace('-', "_") == name)
    }
}
