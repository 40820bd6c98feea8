//! How things look on the screen. Colour is for terminals: `anstream` takes it out elsewhere and honours `NO_COLOR`.

use std::env;
use std::io::{self, IsTerminal};
use std::time::Duration;

use anstream::{eprint, eprintln, println};
use anstyle::{AnsiColor, Style};
use codegen::diagnose::{self, Sources};
use codegen::problem::Problem;

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default();
pub(crate) const NOTE: Style = AnsiColor::Yellow.on_default();
pub(crate) const QUIET: Style = Style::new().dimmed();

/// Prints an error that has no place in a file.
pub(crate) fn error(text: &str) {
    let style = BAD.bold();
    eprintln!("{style}error{style:#}: {text}");
    if on_github() {
        eprintln!("::error::{}", escape(text));
    }
}

/// Prints a warning that has no place in a file.
pub(crate) fn warning(text: &str) {
    let style = NOTE.bold();
    eprintln!("{style}warning{style:#}: {text}");
    if on_github() {
        eprintln!("::warning::{}", escape(text));
    }
}

/// Prints problems with their places in the sources.
pub(crate) fn problems(problems: &[Problem], sources: &Sources) {
    if problems.is_empty() {
        return;
    }
    eprint!(
        "{}",
        diagnose::render(problems, sources, diagnose::Style::Colour)
    );
    if on_github() {
        for line in diagnose::annotations(problems, sources) {
            eprintln!("{line}");
        }
    }
}

/// Prints how many problems there are, if there are any.
pub(crate) fn summary(problems: &[Problem], sources: &Sources) {
    let style = diagnose::Style::Colour;
    eprint!("{}", diagnose::summary(problems, sources, style));
}

/// Marks a file in the pages of a pull request, where that is wanted.
pub(crate) fn annotate(file: &str, text: &str) {
    if on_github() {
        let file = escape(file).replace(':', "%3A").replace(',', "%2C");
        eprintln!("::error file={file}::{}", escape(text));
    }
}

/// Prints one line of result.
pub(crate) fn line(text: &str) {
    println!("{text}");
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// `42 ms`, `3.1 s`.
pub(crate) fn time(duration: Duration) -> String {
    match duration.as_millis() {
        short @ 0..1000 => format!("{short} ms"),
        _ => format!("{:.1} s", duration.as_secs_f64()),
    }
}

/// Whether somebody watches.
pub(crate) fn is_watched() -> bool {
    io::stderr().is_terminal()
}

fn on_github() -> bool {
    env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true")
}

/// Source: GitHub Docs, "Workflow commands for GitHub Actions".
fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
