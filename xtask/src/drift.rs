//! Turns drift into what `--check` prints: every file, the cause, the first lines of the diff, and the cure.

use std::fmt::Write as _;

use anstream::eprintln;
use codegen::tree::{Before, Cause, Change, Drift, Kind};
use similar::TextDiff;

use crate::print::{self, BAD, BOLD, GOOD, NOTE, QUIET};

/// How many lines of diff are shown in all.
const LINES: usize = 40;

/// Of how many files the diff is shown.
const FILES: usize = 3;

/// What was compared, for the messages.
pub(crate) struct Run<'a> {
    /// The folder of the crate.
    pub(crate) folder: &'a str,
    /// The document.
    pub(crate) document: &'a str,
    /// The command that makes the two equal.
    pub(crate) cure: String,
}

/// Prints all of a drift. The last line is the cure.
pub(crate) fn report(drift: &Drift, run: &Run<'_>) {
    let Run {
        folder,
        document,
        cure,
    } = run;
    print::error(&format!(
        "{folder} is not what {document}, its configuration and the generator give"
    ));
    eprintln!();
    for change in &drift.changes {
        eprintln!("{}", row(change, reason(&change.kind)));
        print::annotate(
            &format!("{folder}/{}", change.path),
            &format!("{}; run `{cure}`", reason(&change.kind)),
        );
    }
    if let Some(cause) = &drift.cause {
        eprintln!("\n{BOLD}cause{BOLD:#}: {}", explain(cause));
    }
    differences(drift.changes.iter(), folder);
    eprintln!("\n{} in {folder}", tally(drift));
    eprintln!("{BOLD}to mend it{BOLD:#}: {cure}");
}

pub(crate) fn row(change: &Change, reason: &str) -> String {
    let (style, word) = match change.kind {
        Kind::Changed { .. } => (NOTE, "changed"),
        Kind::Missing { .. } => (BAD, "missing"),
        Kind::Stale { .. } => (BAD, "stale  "),
    };
    let path = &change.path;
    format!("  {style}{word}{style:#}  {path}  {QUIET}({reason}){QUIET:#}")
}

fn reason(kind: &Kind) -> &'static str {
    match kind {
        Kind::Changed { before, .. } => match before {
            Before::Text(_) => "other content than is generated",
            Before::Binary => "not text, where text is generated",
            Before::Folder => "a folder, where a file is generated",
            Before::Special => "a symbolic link or device, where a file is generated",
        },
        Kind::Missing { .. } => "generated, and not there",
        Kind::Stale { .. } => "no longer generated, or put there by hand",
    }
}

fn explain(cause: &Cause) -> String {
    match cause {
        Cause::NothingThere => "it was never generated, or it was deleted".to_owned(),
        Cause::InputsChanged(inputs) => {
            format!("changed since it was generated: {}", inputs.join(", "))
        }
        Cause::SameInputs => {
            "its inputs are those it was generated from: it was edited by hand, or the generator was changed".to_owned()
        }
    }
}

/// The diffs of the first files, as far as they are short, and how much more there is.
pub(crate) fn differences<'a>(changes: impl Iterator<Item = &'a Change>, folder: &str) {
    let texts = changes.filter_map(|change| match &change.kind {
        Kind::Changed {
            before: Before::Text(before),
            after,
        } => Some((&change.path, before, after)),
        _ => None,
    });
    let texts: Vec<_> = texts.collect();
    let mut left = LINES;
    let mut hidden: usize = 0;
    for (path, before, after) in texts.iter().take(FILES) {
        let lines = diff(path, folder, before, after);
        let shown = lines.len().min(left);
        if shown > 0 {
            eprintln!();
        }
        lines
            .iter()
            .take(shown)
            .for_each(|line| eprintln!("{line}"));
        left = left.saturating_sub(shown);
        hidden = hidden.saturating_add(lines.len().saturating_sub(shown));
    }
    let files = texts.len().saturating_sub(FILES);
    if hidden > 0 || files > 0 {
        eprintln!("\n{QUIET}{}{QUIET:#}", more(hidden, files));
    }
}

fn more(lines: usize, files: usize) -> String {
    let lines = (lines > 0).then(|| format!("{} of diff", print::count(lines, "more line")));
    let files = (files > 0).then(|| print::count(files, "more changed file"));
    let parts: Vec<String> = lines.into_iter().chain(files).collect();
    format!("… and {}", parts.join(", "))
}

/// A unified diff, a line each, without line ends.
fn diff(path: &str, folder: &str, before: &str, after: &str) -> Vec<String> {
    // Line ends do not count as a difference, so they must not fill the screen either.
    let before = before.replace("\r\n", "\n");
    let diff = TextDiff::from_lines(before.as_str(), after);
    let text = diff
        .unified_diff()
        .header(
            &format!("{folder}/{path}"),
            &format!("{path}, as generated"),
        )
        .to_string();
    text.lines().map(coloured).collect()
}

fn coloured(line: &str) -> String {
    let style = match line.get(..1) {
        Some("+") => GOOD,
        Some("-") => BAD,
        Some("@") => QUIET,
        _ => return line.to_owned(),
    };
    format!("{style}{line}{style:#}")
}

/// `3 files differ (1 changed, 2 missing)`.
pub(crate) fn tally(drift: &Drift) -> String {
    let count = |wanted: fn(&Kind) -> bool| {
        drift
            .changes
            .iter()
            .filter(|change| wanted(&change.kind))
            .count()
    };
    let counts = [
        (
            count(|kind| matches!(kind, Kind::Changed { .. })),
            "changed",
        ),
        (
            count(|kind| matches!(kind, Kind::Missing { .. })),
            "missing",
        ),
        (count(|kind| matches!(kind, Kind::Stale { .. })), "stale"),
    ];
    let differ = match drift.changes.len() {
        1 => "1 file differs".to_owned(),
        number => format!("{number} files differ"),
    };
    let mut text = String::new();
    for (number, word) in counts.iter().filter(|(number, _)| *number > 0) {
        let comma = if text.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(text, "{comma}{number} {word}");
    }
    format!("{differ} ({text})")
}
