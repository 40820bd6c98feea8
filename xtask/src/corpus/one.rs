//! Turns one document into a crate on disk, and into what is to be said about it.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::config::Config;
use codegen::load::Source;
use codegen::problem::{Problem, Report, Severity};
use codegen::{Input, Output, tree};

use super::check::Cost;
use super::state;
use crate::beside::Beside;
use crate::files;

/// What came out of a document.
pub(super) struct Crate {
    /// The document's file name.
    pub(super) name: String,
    /// The crate's folder.
    pub(super) folder: PathBuf,
    /// How big the crate is.
    pub(super) size: Size,
    /// How long generating took, writing included.
    pub(super) generated: Duration,
    /// A number that is another one when a file is another.
    pub(super) digest: u64,
    /// What checking took.
    pub(super) checked: Option<Cost>,
    /// How far it came.
    pub(super) outcome: Outcome,
}

/// How big a crate is.
#[derive(Default)]
pub(super) struct Size {
    pub(super) operations: usize,
    pub(super) types: usize,
    pub(super) lines: usize,
    pub(super) untyped: usize,
}

/// How far a document came.
pub(super) enum Outcome {
    /// The crate is written.
    Generated,
    /// It compiles, too.
    Checked,
    /// It was found to compile before, and is the same.
    Same,
    /// The document is refused: how many errors there are, and the first of them.
    Refused(usize, String),
    /// The generator panicked.
    Panicked,
    /// The crate does not compile without a warning: the first message.
    Uncompilable(String),
    /// The disk, or cargo itself.
    Failed(String),
}

impl Outcome {
    /// Whether the generator must be mended, and not the document.
    pub(super) fn is_our_fault(&self) -> bool {
        matches!(
            self,
            Self::Panicked | Self::Uncompilable(_) | Self::Failed(_)
        )
    }
}

/// Generates the crate of one document into a folder of its own in `out`.
pub(super) fn generate(document: &Path, out: &Path) -> Crate {
    let name = document
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    // The whole name, for there may be both an `api.json` and an `api.yaml`.
    let folder = out.join("crates").join(name.replace('.', "-"));
    let started = Instant::now();
    // A measuring run must get to its end whatever happens to one document.
    let done = catch_unwind(AssertUnwindSafe(|| attempt(document, &name, &folder)));
    let (size, digest, outcome) = done.unwrap_or_else(|_| nothing(Outcome::Panicked));
    Crate {
        name,
        folder,
        size,
        digest,
        generated: started.elapsed(),
        checked: None,
        outcome,
    }
}

fn nothing(outcome: Outcome) -> (Size, u64, Outcome) {
    (Size::default(), 0, outcome)
}

fn attempt(document: &Path, name: &str, folder: &Path) -> (Size, u64, Outcome) {
    let text = match fs::read(document) {
        Ok(text) => text,
        Err(error) => return nothing(Outcome::Failed(error.to_string())),
    };
    let beside = match Beside::new(document, name, false) {
        Ok(beside) => beside,
        Err(error) => return nothing(Outcome::Failed(error.to_string())),
    };
    let outcome = codegen::generate_with(&input(document, name, text), &beside);
    let Some(output) = outcome.output else {
        return nothing(refused(&outcome.report));
    };
    let outcome = match tree::write(&output.files, folder, None) {
        Ok(_) => Outcome::Generated,
        Err(error) => Outcome::Failed(error.to_string()),
    };
    (size(&output), state::digest(&output), outcome)
}

fn input(document: &Path, name: &str, text: Vec<u8>) -> Input {
    let mut config = Config::default();
    config.package.name = files::crate_name(document);
    files::FIRST_VERSION.clone_into(&mut config.package.version);
    let name = name.to_owned();
    Input {
        config,
        ..Input::new(Source { name, text })
    }
}

fn refused(report: &Report) -> Outcome {
    let is_error = |problem: &&Problem| problem.severity == Severity::Error;
    let mut errors = report.problems().iter().filter(is_error);
    let first = errors.next().map(|problem| problem.message.clone());
    let number = errors.count().saturating_add(usize::from(first.is_some()));
    Outcome::Refused(number, first.unwrap_or_default())
}

fn size(output: &Output) -> Size {
    let is_source = |path: &str| Path::new(path).extension().is_some_and(|end| end == "rs");
    let sources = output.files.iter().filter(|(path, _)| is_source(path));
    Size {
        operations: output.operations,
        types: output.types,
        untyped: output.untyped.len(),
        lines: sources.map(|(_, text)| text.lines().count()).sum(),
    }
}
