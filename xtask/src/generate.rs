//! `cargo xtask codegen`: reads what the arguments name, has the crate generated, and writes or compares it.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::Output;
use codegen::diagnose::Sources;
use codegen::fidelity::Finding;
use codegen::tree::{self, Change, Drift, Kind};

use crate::arguments::Codegen;
use crate::drift::{self, Run};
use crate::failure::Failure;
use crate::plan::{Plan, plan};
use crate::print::{self, BAD, GOOD, NOTE};
use crate::report;

/// Generates a crate, and writes it or compares it with what is there.
pub(crate) fn run(arguments: &Codegen) -> Result<(), Failure> {
    let started = Instant::now();
    let plan = plan(arguments)?;
    let (output, findings, sources) = generate(arguments, &plan)?;
    if !arguments.deny.is_empty() {
        // What is denied is not written.
        report::report(arguments, &findings, &sources)?;
    }
    let run = Run {
        folder: &plan.shown,
        document: &plan.input.document.name,
        cure: cure(arguments),
    };
    let drift = if arguments.check {
        let drift = tree::compare(&output.files, &plan.out)?;
        if !drift.is_empty() {
            drift::report(&drift, &run);
            return Err(Failure::Said);
        }
        drift
    } else {
        write(arguments, &output, &plan)?
    };
    let done = match (arguments.check, written(&drift)) {
        (true, _) => "up to date".to_owned(),
        (false, written) => written,
    };
    print::line(&format!(
        "{} ({done}) in {}",
        size(&output),
        print::time(started.elapsed())
    ));
    if arguments.deny.is_empty() {
        report::report(arguments, &findings, &sources)?;
    }
    Ok(())
}

/// Generates, and prints what there is to say about the document. What the crate does not say is found out if somebody
/// asks.
fn generate(
    arguments: &Codegen,
    Plan { input, beside, .. }: &Plan,
) -> Result<(Output, Vec<Finding>, Sources), Failure> {
    let (outcome, findings) = if arguments.report.is_none() && arguments.deny.is_empty() {
        (codegen::generate_with(input, beside), Vec::new())
    } else {
        codegen::generate_and_report(input, beside)
    };
    let sources = Sources {
        document: Some(input.document.clone()),
        configuration: input.configuration.clone(),
        overlays: input.overlays.clone(),
        others: outcome.others,
    };
    print::problems(outcome.report.problems(), &sources);
    print::summary(outcome.report.problems(), &sources);
    let output = outcome.output.ok_or(Failure::Said)?;
    Ok((output, findings, sources))
}

fn write(arguments: &Codegen, output: &Output, plan: &Plan) -> Result<Drift, Failure> {
    let drift = tree::write(&output.files, &plan.out).map_err(|error| match error.kind() {
        // The folder is somebody's: a slip of the user's where the user named it.
        io::ErrorKind::AlreadyExists if arguments.out.is_some() => {
            Failure::Usage(error.to_string())
        }
        _ => Failure::from(error),
    })?;
    for change in &drift.changes {
        print::line(&sign(change));
    }
    Ok(drift)
}

fn sign(Change { path, kind }: &Change) -> String {
    match kind {
        Kind::Missing { .. } => format!("{GOOD}+{GOOD:#} {path}"),
        Kind::Changed { .. } => format!("{NOTE}~{NOTE:#} {path}"),
        Kind::Stale { .. } => format!("{BAD}-{BAD:#} {path}"),
    }
}

fn size(output: &Output) -> String {
    format!(
        "{}, {}, {}",
        print::count(output.operations, "operation"),
        print::count(output.types, "type"),
        print::count(output.files.len(), "file"),
    )
}

/// `3 written, 1 removed`.
fn written(drift: &Drift) -> String {
    let stale = |change: &&Change| matches!(change.kind, Kind::Stale { .. });
    let removed = drift.changes.iter().filter(stale).count();
    match (drift.changes.len().saturating_sub(removed), removed) {
        (0, 0) => "nothing changed".to_owned(),
        (written, 0) => format!("{written} written"),
        (written, removed) => format!("{written} written, {removed} removed"),
    }
}

/// The command that writes what `--check` misses: this one, without `--check`.
fn cure(arguments: &Codegen) -> String {
    let mut words = vec!["cargo xtask codegen".to_owned()];
    let name = arguments.name.as_ref().map(PathBuf::from);
    let Codegen {
        spec, out, config, ..
    } = arguments;
    for (flag, value) in [
        ("--spec", spec),
        ("--out", out),
        ("--name", &name),
        ("--config", config),
    ] {
        words.extend(
            value
                .iter()
                .map(|value| format!("{flag} {}", quoted(value))),
        );
    }
    let overlays = arguments.overlay.iter();
    words.extend(overlays.map(|path| format!("--overlay {}", quoted(path))));
    if arguments.allow_outside {
        words.push("--allow-outside".to_owned());
    }
    words.extend(arguments.with_tests.then(|| "--with-tests".to_owned()));
    words.join(" ")
}

/// A path as a POSIX shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |character: char| character.is_alphanumeric() || "/._-+:,@%~".contains(character);
    if text.chars().all(plain) {
        return text;
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}
