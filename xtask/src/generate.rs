//! `cargo xtask codegen`: reads what the arguments name, has the crate generated, and writes or compares it.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use codegen::diagnose::Sources;
use codegen::fidelity::Finding;
use codegen::tree::{self, Drift, Kind};
use codegen::{Kept, LockFile, Output};

use crate::arguments::Codegen;
use crate::drift::{self, Run};
use crate::failure::Failure;
use crate::listed;
use crate::locked;
use crate::plan::{Plan, plan, sources};
use crate::print;
use crate::release;
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
    // What cannot be found out is known before anything is written.
    let changelog = release::changelog(arguments, &plan)?;
    let drift = if arguments.check {
        check(arguments, &output, &plan)?
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
    if let Some(changelog) = changelog {
        changelog.write()?;
    }
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
    let sources = sources(input, outcome.others);
    print::problems(outcome.report.problems(), &sources);
    print::summary(outcome.report.problems(), &sources);
    let output = outcome.output.ok_or(Failure::Said)?;
    Ok((output, findings, sources))
}

/// Compares, and reports what differs and whether the version was not raised: who mends both needs one run.
fn check(arguments: &Codegen, output: &Output, plan: &Plan) -> Result<Drift, Failure> {
    let drift = match compare(arguments, output, plan) {
        Err(Failure::Said) => None,
        other => Some(other?),
    };
    release::check(arguments, plan, &cure(arguments), drift.is_none())?;
    drift.ok_or(Failure::Said)
}

/// Compares, and reports what differs.
fn compare(arguments: &Codegen, output: &Output, plan: &Plan) -> Result<Drift, Failure> {
    let drift = tree::compare(&output.files, &plan.out)?;
    let run = Run {
        folder: &plan.shown,
        document: &plan.input.document.name,
        cure: cure(arguments),
    };
    let Some((kept, (_, lock))) = output.lock.as_ref().zip(plan.lock.as_ref()) else {
        if drift.is_empty() {
            return Ok(drift);
        }
        drift::report(&drift, &run);
        return Err(Failure::Said);
    };
    if drift.is_empty() && is_kept(&plan.input.lock, kept) {
        return Ok(drift);
    }
    locked::report(&drift, kept, lock, &run);
    Err(Failure::Said)
}

/// Whether the lock is what it would be written as.
fn is_kept(lock: &LockFile, kept: &Kept) -> bool {
    let LockFile::There(source) = lock else {
        return false;
    };
    let text = String::from_utf8_lossy(&source.text);
    text == kept.text || text.replace("\r\n", "\n") == kept.text
}

fn write(arguments: &Codegen, output: &Output, plan: &Plan) -> Result<Drift, Failure> {
    let kept = output.lock.as_ref().zip(plan.lock.as_ref());
    if let Some((kept, (_, lock))) = kept.filter(|_| !arguments.force) {
        let cure = cure(arguments);
        locked::refuse(&output.files, kept, (&plan.out, &plan.shown), (lock, &cure))?;
    }
    let beside = kept.map(|(kept, (path, _))| (path.as_path(), kept.text.as_str()));
    let written = tree::write(&output.files, &plan.out, beside);
    let drift = written.map_err(|error| match error.kind() {
        // The folder is somebody's: a slip of the user's where the user named it.
        io::ErrorKind::AlreadyExists if arguments.out.is_some() => {
            Failure::Usage(error.to_string())
        }
        _ => Failure::from(error),
    })?;
    if let Some((kept, (_, lock))) = kept {
        locked::say(kept, lock, &drift);
    }
    let lines = listed::lines(&drift.changes);
    if !lines.is_empty() {
        print::line(&lines.join("\n"));
    }
    Ok(drift)
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
    let stale = |change: &&tree::Change| matches!(change.kind, Kind::Stale { .. });
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
        spec,
        out,
        config,
        lock,
        ..
    } = arguments;
    for (flag, value) in [
        ("--spec", spec),
        ("--out", out),
        ("--name", &name),
        ("--config", config),
        ("--lock", lock),
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
pub(crate) fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |character: char| character.is_alphanumeric() || "/._-+:,@%~".contains(character);
    if text.chars().all(plain) {
        return text;
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}
