//! The way of a document through the rooms.

use std::fmt;
use std::mem;
use std::thread;

use serde_json::Value;

use crate::analyze;
use crate::bundle::{self, Bundle, Files, NoFiles, Others};
use crate::config::Config;
use crate::emit::{self, Draft, Extra, Package};
use crate::examples::{self, Examples, Judge};
use crate::fidelity::{self, Finding};
use crate::ir::{Api, Shape, Type};
use crate::keep::{self, Kept, LockFile};
use crate::load::{self, Source};
use crate::model::Model;
use crate::names::{self, Before, Places};
use crate::problem::{Place, Pointer, Problem, Report, Stop};
use crate::share::each;
use crate::tree::FileTree;
use crate::{build, lower, overlay, render, repair, resolve, words};

/// Bytes of stack: schemas are read one inside another, and a chain of references is as long as its document. Memory is
/// taken only as far as it is used.
const STACK: usize = 512 * 1024 * 1024;

/// All that a run reads.
#[derive(Clone, Debug)]
pub struct Input {
    /// The OpenAPI document.
    pub document: Source,
    /// What is changed in it before anything else, in this order: OpenAPI Overlay documents.
    pub overlays: Vec<Source>,
    /// The file that `config` was read from, for messages.
    pub configuration: Option<Source>,
    /// What it says.
    pub config: Config,
    /// A Rust program for the README of the crate.
    pub example: Option<String>,
    /// Who judges the examples of the document, where tests are written for them.
    pub judge: Option<Judge>,
    /// The lock of the crate.
    pub lock: LockFile,
}

impl Input {
    /// A document that nothing is said about.
    #[must_use]
    pub fn new(document: Source) -> Self {
        Self {
            document,
            overlays: Vec::new(),
            configuration: None,
            config: Config::default(),
            example: None,
            judge: None,
            lock: LockFile::None,
        }
    }
}

/// What comes of a run.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What is wrong with the input.
    pub report: Report,
    /// The crate; `None` if the report holds an error.
    pub output: Option<Output>,
    /// The files that the document refers to; [`crate::problem::File::Other`] counts them.
    pub others: Vec<Source>,
}

/// A generated crate.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its files.
    pub files: FileTree,
    /// How many operations it has.
    pub operations: usize,
    /// How many types it has.
    pub types: usize,
    /// The places at which it has a JSON value of any kind.
    pub untyped: Vec<Pointer>,
    /// The lock, if one is wanted.
    pub lock: Option<Kept>,
}

/// Turns a document that stands alone into a crate, in memory.
#[must_use]
pub fn generate(input: &Input) -> Outcome {
    generate_with(input, &NoFiles)
}

/// Turns a document and the files that it refers to into a crate, in memory.
#[must_use]
pub fn generate_with(input: &Input, files: &dyn Files) -> Outcome {
    on_a_large_stack(|| generate_here(input, files, None))
}

/// As [`generate_with`], and what the crate does not say: of a document that is refused, its keywords.
///
/// The files that [`Finding::file`] counts are those of [`Outcome::others`].
#[must_use]
pub fn generate_and_report(input: &Input, files: &dyn Files) -> (Outcome, Vec<Finding>) {
    on_a_large_stack(|| {
        let mut findings = Vec::new();
        let outcome = generate_here(input, files, Some(&mut findings));
        (outcome, findings)
    })
}

pub(crate) fn on_a_large_stack<T: Send>(run: impl Fn() -> T + Sync) -> T {
    thread::scope(|scope| {
        let spawned = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, &run);
        let joined = spawned.map(thread::ScopedJoinHandle::join);
        match joined {
            Ok(Ok(done)) => done,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // No thread to be had: the stack at hand does for all but strange documents.
            Err(_) => run(),
        }
    })
}

fn generate_here(input: &Input, files: &dyn Files, findings: Option<&mut Vec<Finding>>) -> Outcome {
    let mut report = Report::default();
    let mut others = Others::default();
    let bundled = read(&mut report, &mut others, input, files);
    let mut output = None;
    if let Ok(Bundle { tree, origins }) = bundled {
        let kept = findings.map(|findings| (findings, tree.clone()));
        let places = origins.places(&others.paths);
        output = stages(&mut report, input, tree, (&others, &places)).ok();
        report = report.map(|problem| origins.mend(problem));
        if let Some((findings, tree)) = kept {
            let untyped = output.as_ref().map_or(&[][..], |output| &output.untyped);
            *findings = fidelity::findings(&tree, untyped, &input.config.formats, &origins);
        }
    }
    Outcome {
        report,
        output,
        others: others.sources,
    }
}

/// The document with its overlays, and all that it refers to.
pub(crate) fn read(
    report: &mut Report,
    others: &mut Others,
    input: &Input,
    files: &dyn Files,
) -> Result<Bundle, Stop> {
    let tree = load::document(report, &input.document)?;
    let overlaid = overlay::apply(report, (&input.document, tree), &input.overlays)?;
    let mut tree = overlaid.tree;
    repair::references(report, &mut tree);
    let document = (&input.document, tree);
    let (bundled, origins) = match bundle::document(report, others, document, files) {
        Ok(mut bundle) => {
            repair::keys(report, &mut bundle.tree, &mut bundle.origins);
            let done = words::skip(report, &mut bundle.tree, &mut bundle.origins);
            let origins = bundle.origins.behind(overlaid.origins);
            (done.map(|()| bundle.tree), origins)
        }
        Err(Stop) => (Err(Stop), overlaid.origins),
    };
    if bundled.is_err() {
        *report = mem::take(report).map(|problem| origins.mend(problem));
    }
    bundled.map(|tree| Bundle { tree, origins })
}

fn stages(
    report: &mut Report,
    input: &Input,
    tree: Value,
    (others, places): (&Others, &Places),
) -> Result<Output, Stop> {
    let config = &named(input);
    let lock = keep::read(report, &input.lock)?;
    let before = Before {
        given: lock.as_ref().map(|lock| &lock.locked.names),
        places: Some(places),
        is_kept: !matches!(input.lock, LockFile::None),
    };
    let examples = examples(report, input, &tree)?;
    let Model { api, facts, names } = model(report, tree, config, before)?;
    let origins = keep::origins(input, others);
    let extra = Extra {
        example: input.example.as_deref(),
        origins: &origins,
        examples: examples.as_ref(),
    };
    let package = emit::package(&api, &facts, &names, config, extra);
    let files = files(report, package, config)?;
    Ok(Output {
        operations: api.operations.len(),
        types: api.types.iter().filter(|(_, node)| node.is_item()).count(),
        untyped: untyped(&api),
        lock: keep::renew(input, (config, others), lock, &files, names),
        files,
    })
}

/// Everything up to names: what a crate is written from.
pub(crate) fn model(
    report: &mut Report,
    tree: Value,
    config: &Config,
    before: Before<'_>,
) -> Result<Model, Stop> {
    let words = words::words(report, &tree)?;
    let lowered = lower::document(report, tree)?;
    let resolved = resolve::document(report, lowered)?;
    let mut api = build::api(report, &resolved, config)?;
    api.words = words;
    let facts = analyze::facts(&api);
    let names = names::assign(report, &api, &config.operations, before)?;
    Ok(Model { api, facts, names })
}

/// The examples of the document, where tests are wanted. Before anything is rewritten: the judge must see what the
/// author wrote.
fn examples(report: &mut Report, input: &Input, tree: &Value) -> Result<Option<Examples>, Stop> {
    let tests = input.config.tests.examples;
    let found = tests.then(|| examples::find(report, tree, input.judge));
    found.transpose()
}

fn untyped(api: &Api) -> Vec<Pointer> {
    let is_any = |node: &Type| matches!(node.shape, Shape::Any);
    let any = api.types.iter().filter(|(_, node)| is_any(node));
    any.map(|(_, node)| node.pointer.clone()).collect()
}

/// The configuration with the name of the document, also where it was given on the command line.
pub(crate) fn named(input: &Input) -> Config {
    let mut config = input.config.clone();
    if config.input.document.is_empty() {
        config.input.document.clone_from(&input.document.name);
    }
    config
}

/// The files of a package as text.
fn files(report: &mut Report, package: Package<'_>, config: &Config) -> Result<FileTree, Stop> {
    let header = emit::header(config);
    let mut tree = FileTree::new();
    for (path, text) in each(package.sources, |draft| rendered(&header, draft)) {
        match text {
            Ok(text) => add(report, &mut tree, &path, text),
            Err(error) => report.add(bug(&path, &error)),
        }
    }
    for (path, text) in package.texts {
        add(report, &mut tree, &path, text);
    }
    report.settle(tree)
}

fn rendered(header: &str, draft: Draft<'_>) -> (String, Result<String, String>) {
    let source = draft.make();
    let text = render::file(header, &source.docs, source.attributes, source.parts);
    (source.path, text.map_err(|error| error.to_string()))
}

fn add(report: &mut Report, tree: &mut FileTree, path: &str, text: String) {
    if let Err(error) = tree.add(path, text) {
        report.add(bug(path, &error));
    }
}

/// A fault of the generator itself, which no document should be able to bring about.
fn bug(path: &str, error: &dyn fmt::Display) -> Problem {
    Problem::error(Pointer::root(), format!("cannot write `{path}`: {error}"))
        .at(Place::File)
        .help("this is a bug of the generator: please report it with the document")
}
