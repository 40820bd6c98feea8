//! `cargo xtask corpus`: generates every document of a folder, checks the crates, and prints what came out as a table.
//!
//! Documents are generated in parallel. The crates share one target folder, so that a dependency is built once; cargo
//! lets only one build into it at a time, and they are checked one after the other.

mod check;
mod documents;
mod memory;
mod one;
mod state;
mod table;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};

use crate::arguments::Corpus;
use crate::failure::Failure;
use crate::print;
use check::Step;
use one::{Crate, Outcome};
use state::State;

/// Measures the generator on a folder of documents.
pub(crate) fn run(arguments: &Corpus) -> Result<(), Failure> {
    let started = Instant::now();
    let documents = documents::find(&arguments.folder, &arguments.only)?;
    let (out, _kept) = out(arguments)?;
    let mut crates = generate(&documents, &out);
    let generated = started.elapsed();
    if !arguments.no_check {
        check_all(&mut crates, &out, &steps(arguments))?;
    }
    table::print(&crates);
    print::line(&format!(
        "{}; generated in {}, all in {}",
        table::summary(&crates),
        print::time(generated),
        print::time(started.elapsed()),
    ));
    if let Some(out) = &arguments.out {
        print::line(&format!("the crates are in {}", out.display()));
    }
    if crates.iter().any(|each| each.outcome.is_our_fault()) {
        return Err(Failure::Said);
    }
    Ok(())
}

/// The folder for the crates, and what removes it at the end where nobody asked for it.
fn out(arguments: &Corpus) -> Result<(PathBuf, Option<tempfile::TempDir>), Failure> {
    if let Some(out) = &arguments.out {
        return Ok((std::path::absolute(out)?, None));
    }
    let folder = tempfile::Builder::new().prefix("corpus-").tempdir()?;
    Ok((folder.path().to_path_buf(), Some(folder)))
}

/// Generates all documents, as many at a time as there are processors. The order of `documents` is kept.
fn generate(documents: &[PathBuf], out: &Path) -> Vec<Crate> {
    let next = AtomicUsize::new(0);
    let crates = Mutex::new(Vec::new());
    let bar = bar(documents.len(), "generating");
    let work = || {
        while let Some(document) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            let done = one::generate(document, out);
            bar.inc(1);
            crates
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .push(done);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    bar.finish_and_clear();
    let mut crates = crates
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    crates.sort_by(|a, b| a.name.cmp(&b.name));
    crates
}

/// What each crate has to go through.
fn steps(arguments: &Corpus) -> Vec<Step> {
    let sets = arguments.features.iter();
    let mut steps: Vec<Step> = sets.map(|set| Step::Check(*set)).collect();
    steps.extend(arguments.doc.then_some(Step::Doc));
    steps
}

fn check_all(crates: &mut [Crate], out: &Path, steps: &[Step]) -> Result<(), Failure> {
    let state = State::read(out);
    let bar = bar(crates.len(), "checking");
    for each in crates {
        bar.set_message(each.name.clone());
        if matches!(each.outcome, Outcome::Generated) {
            check_one(each, &state, out, steps)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(())
}

fn check_one(each: &mut Crate, state: &State, out: &Path, steps: &[Step]) -> Result<(), Failure> {
    if let Some(cost) = state.find(each, steps) {
        each.outcome = Outcome::Same;
        each.checked = Some(cost);
        return Ok(());
    }
    let (outcome, cost) = check::check(&each.folder, &out.join("target"), steps);
    if matches!(outcome, Outcome::Checked) {
        state.add(each, steps, cost)?;
    }
    each.outcome = outcome;
    each.checked = Some(cost);
    Ok(())
}

/// A progress bar; it draws nothing where nobody watches.
fn bar(length: usize, what: &'static str) -> ProgressBar {
    if !print::is_watched() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX)).with_prefix(what);
    let style = ProgressStyle::with_template("{prefix} {bar:30} {pos}/{len} {elapsed} {wide_msg}");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
