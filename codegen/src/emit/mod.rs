//! Turns the IR, its names and its facts into the files of a crate: tokens for Rust, text for the rest.
//!
//! One function for each node. Decides nothing about names or directions, and knows nothing of the document's format.

mod context;
mod dependencies;
mod docs;
mod document;
mod example;
mod examples;
mod imports;
mod item;
mod library;
mod manifest;
mod module;
mod operation;
mod phrases;
pub mod prose;
mod readme;
mod runtime;
mod sample;
mod spell;
pub mod surface;
mod webhooks;

use crate::analyze::Facts;
use crate::config::Config;
use crate::examples::Examples;
use crate::ir::Api;
use crate::names::Names;
use crate::source::SourceFile;
use context::Context;
use runtime::Needs;

/// A crate before it is text.
pub struct Package<'a> {
    /// The Rust files that are made of tokens, each of which any thread can make.
    pub sources: Vec<Draft<'a>>,
    /// All other files: path and text.
    pub texts: Vec<(String, String)>,
}

/// A Rust file that is still to be made: tokens cannot go from one thread to another, so each thread makes its own.
pub struct Draft<'a>(Box<dyn FnOnce() -> SourceFile + Send + 'a>);

impl<'a> Draft<'a> {
    /// A file that is made like this.
    fn new(make: impl FnOnce() -> SourceFile + Send + 'a) -> Self {
        Self(Box::new(make))
    }

    /// The file.
    #[must_use]
    pub fn make(self) -> SourceFile {
        (self.0)()
    }
}

/// What goes into the crate beside the API.
#[derive(Clone, Copy, Debug)]
pub struct Extra<'a> {
    /// A Rust program for the README.
    pub example: Option<&'a str>,
    /// What the crate is made from, by key, for the manifest.
    pub origins: &'a [(String, String)],
    /// The examples of the document, where tests are written for them.
    pub examples: Option<&'a Examples>,
}

/// Writes the crate for an API.
#[must_use]
pub fn package<'a>(
    api: &'a Api,
    facts: &'a Facts,
    names: &'a Names,
    config: &'a Config,
    extra: Extra<'a>,
) -> Package<'a> {
    let Extra {
        example,
        origins,
        examples,
    } = extra;
    let cx = Context {
        api,
        facts,
        names,
        config,
    };
    let program = example::of(cx);
    let needs = Needs::of(cx);
    let mut sources = vec![
        Draft::new(move || library::file(cx, &needs)),
        Draft::new(move || document::file(cx)),
        Draft::new(move || runtime::root(&needs)),
    ];
    sources.extend(operation::files(cx));
    sources.extend(webhooks::has_any(cx).then(|| Draft::new(move || webhooks::file(cx))));
    sources.extend(item::files(cx));
    let example_name = program.map(|id| example::name(cx, id));
    sources.extend(program.map(|id| Draft::new(move || example::file(cx, id))));
    let mut texts = runtime::files(cx, &needs);
    texts.push((
        "Cargo.toml".to_owned(),
        dependencies::manifest(cx, &needs, origins, example_name.as_deref()),
    ));
    if let Some(found) = examples {
        let more = examples::texts(cx, found);
        let tested = more.iter().any(|(path, _)| path == examples::SUPPORT_PATH);
        sources.extend(tested.then(|| Draft::new(move || examples::file(cx, found))));
        texts.extend(more);
    }
    texts.push(("README.md".to_owned(), readme::text(cx, example)));
    texts.push((
        "rustfmt.toml".to_owned(),
        "# The generator writes these files as they are.\ndisable_all_formatting = true\n"
            .to_owned(),
    ));
    Package { sources, texts }
}

/// The line on top of every file.
#[must_use]
pub fn header(config: &Config) -> String {
    let document = config
        .input
        .document
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or_default();
    format!("Written by `cargo xtask codegen` from {document}. Do not edit.")
}

/// The name of the library in Rust.
fn library_name(config: &Config) -> String {
    config.package.name.replace('-', "_")
}
