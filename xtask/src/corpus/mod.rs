//! `cargo xtask corpus`: generates every document of a folder, checks the crates, and prints what came out as a table.
//!
//! Documents are generated in parallel. The crates share one target folder, so that a dependency is built once; cargo
//! lets only one build into it at a time, and they are checked one after the other.

mod check;
mod documents;
mod one;
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
use one::{Crate, Outcome};

/// Measures the generator on a folder of documents.
pub(crate) fn run(arguments: &Corpus) -> Result<(), Failure> {
    let started = Instant::now();
    let documents = documents::find(&arguments.folder, &arguments.only)?;
    let (out, _kept) = out(arguments)?;
    let mut crates = generate(&documents, &out);
    let generated = started.elapsed();
    if !arguments.no_check {
        check_all(&mut crates, &out);
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

fn check_all(crates: &mut [Crate], out: &Path) {
    let bar = bar(crates.len(), "checking");
    for each in crates {
        bar.set_message(each.name.clone());
        if matches!(each.outcome, Outcome::Generated) {
            (each.outcome, each.checked) = check::check(&each.folder, &out.join("target"));
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
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
