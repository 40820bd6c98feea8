//! Turns the content of a lock into its text.

use std::fmt::Write as _;

use super::VERSION;
use super::digest::digest;
use super::line::quoted;
use crate::locked::{Entry, Inputs, Locked, Sort};

const HEADER: &str = "\
# Written by `cargo xtask codegen`. Do not edit it; check it in together with the crate.
# Where a merge leaves a conflict in it: leave the marks, and run `cargo xtask codegen`, which settles it.
";

/// The text of a lock: sorted, one line an entry.
#[must_use]
pub fn write(locked: &Locked) -> String {
    let body = body(locked);
    let mut text = HEADER.to_owned();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "\nversion = {VERSION}");
    let _ = writeln!(text, "digest = {}", quoted(&digest(body.as_bytes())));
    text + &body
}

/// What the digest in the line that begins at `start` is of: all lines behind it.
pub(super) fn behind(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    rest.split_once('\n').map_or("", |(_, behind)| behind)
}

fn body(locked: &Locked) -> String {
    let mut text = String::new();
    row(&mut text, "generator", &quoted(&locked.generator));
    inputs(&mut text, &locked.inputs);
    digests(&mut text, "files", &locked.files);
    for sort in Sort::ALL {
        let mut names = locked.names.of(sort).peekable();
        if names.peek().is_some() {
            let _ = writeln!(text, "\n[names.{}]", sort.word());
        }
        for (key, entry) in names {
            row(&mut text, &quoted(key), &value(entry));
        }
    }
    text
}

fn inputs(text: &mut String, inputs: &Inputs) {
    text.push_str("\n[inputs]\n");
    row(text, "document", &quoted(&inputs.document));
    row(text, "configuration", &quoted(&inputs.configuration));
    if let Some(example) = &inputs.example {
        row(text, "example", &quoted(example));
    }
    let overlays = inputs.overlays.iter().map(|(name, digest)| (name, digest));
    digests(text, "inputs.overlays", overlays);
    digests(text, "inputs.others", &inputs.others);
}

fn digests<'a>(
    text: &mut String,
    section: &str,
    rows: impl IntoIterator<Item = (&'a String, &'a String)>,
) {
    for (index, (key, digest)) in rows.into_iter().enumerate() {
        if index == 0 {
            let _ = writeln!(text, "\n[{section}]");
        }
        row(text, &quoted(key), &quoted(digest));
    }
}

fn row(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {value}");
}

fn value(entry: &Entry) -> String {
    let name = quoted(&entry.name);
    match &entry.own {
        None => name,
        Some(own) => format!("[{name}, {}]", quoted(own)),
    }
}
