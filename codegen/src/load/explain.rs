//! Words for what is wrong with the text of a document, and what to do about it.

use std::ops::Range;

use crate::problem::{Place, Problem};
use crate::text::{limits, syntax_error};

/// More values than are read.
pub(super) fn too_many(at: Range<usize>) -> Problem {
    syntax_error(at, "the document has too many values")
        .label("reading stops here")
        .help(format!(
            "at most {} million values are read; what an alias stands for counts each time",
            limits::NODES / 1_000_000
        ))
}

/// More levels than are read.
pub(super) fn too_deep(at: Range<usize>) -> Problem {
    syntax_error(at, "the document is nested too deeply")
        .label("reading stops here")
        .help(format!(
            "at most {} lists and objects may stand inside one another",
            limits::DEPTH
        ))
}

/// A key that its object has already.
pub(super) fn twice(at: Range<usize>, key: &str, first: Place) -> Problem {
    syntax_error(
        at,
        format!("the key `{}` stands twice in one object", short(key)),
    )
    .label("given again here")
    .related(first, "first given here")
    .help("remove one of the two, or rename it")
}

/// What the reader of YAML says, in words that say what to do.
pub(super) fn yaml(at: Range<usize>, said: &str) -> Problem {
    let reason = said
        .rsplit_once(", ")
        .filter(|(before, _)| before.starts_with("while "))
        .map_or(said, |(_, reason)| reason);
    let (message, label, help) = words(said, reason);
    syntax_error(at, message).label(label).help(help)
}

fn words<'a>(said: &str, reason: &'a str) -> (&'static str, &'a str, &'static str) {
    if said.contains("tab") && !said.contains("table") {
        return (
            "a tab is used as indentation",
            "a tab stands here",
            "YAML allows only blanks there: replace each tab with blanks",
        );
    }
    if said.contains("invalid indentation in quoted scalar")
        || said.contains("found unexpected end of stream")
    {
        return (
            "a quote is not closed",
            "the quoted text begins here",
            "add the closing quote; further lines of a quoted text must be indented",
        );
    }
    if said.contains("trailing content after double-quoted") {
        return (
            "the document is not valid YAML",
            reason,
            "a quote may be missing, or stand too much, here or in a line above",
        );
    }
    if said.contains("unknown anchor") {
        return (
            "an alias has no anchor",
            "nothing above is named so",
            "write `&name` before the value that `*name` stands for, above this line",
        );
    }
    if said.contains("mapping values are not allowed") || said.contains("illegal placement of ':'")
    {
        return (
            "the document is not valid YAML",
            "no key may stand here",
            "a text that holds `: ` must be quoted; else check the indentation of this line",
        );
    }
    if said.contains("recursion limit") {
        return (
            "the document is nested too deeply",
            "reading stops here",
            "at most 128 lists and objects may stand inside one another",
        );
    }
    (
        "the document is not valid YAML",
        reason,
        "check the indentation and the quotes of this line and of the one above",
    )
}

/// A text that is not YAML because it is something else; if not, the problem as it was.
pub(super) fn other_kind(text: &str, holds_document: bool, problem: Problem) -> Problem {
    if text.trim_start().starts_with('<') {
        let start = text.len().saturating_sub(text.trim_start().len());
        return syntax_error(start..start, "the file is HTML or XML")
            .label("begins with a tag")
            .help("download the document itself (YAML or JSON) instead of the page about it");
    }
    if holds_document {
        return problem.help(
            "this looks like a Markdown page that holds a document: `vendor` takes the document out of it",
        );
    }
    problem
}

/// Enough of a text from a document to recognise it.
pub(super) fn short(text: &str) -> String {
    const SHOWN: usize = 60;
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    text.chars().take(SHOWN).chain(['…']).collect()
}
