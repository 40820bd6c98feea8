//! Turns JSON text into a value tree. Unlike `serde_json` itself it refuses an object that has a key twice.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::visit::{Node, Refused, State};
use crate::problem::{Place, Problem};
use crate::text::syntax_error;

/// Why a text is not read.
pub(super) struct Failure {
    /// What to tell.
    pub(super) problem: Problem,
    /// Whether the text may be fine, but is too much.
    pub(super) is_limit: bool,
}

/// Reads JSON, RFC 8259.
pub(super) fn read(text: &str) -> Result<Value, Failure> {
    let state = State::json();
    let mut reader = serde_json::Deserializer::from_str(text);
    Node::root(&state)
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| failure(text, &error, &state))
}

fn failure(text: &str, error: &serde_json::Error, state: &State) -> Failure {
    let at = offset(text, error.line(), error.column());
    let refused = state.refused();
    let is_limit = refused.is_some() || is_recursion(error);
    let problem = match refused {
        Some(Refused::TooMany) => super::explain::too_many(at..at),
        Some(Refused::Twice { key, pointer }) => {
            let start = key_before(text, at);
            super::explain::twice(start..at, &key, Place::Key(pointer))
        }
        None if is_recursion(error) => super::explain::too_deep(at.saturating_sub(1)..at),
        None => invalid(text, at, error),
    };
    Failure { problem, is_limit }
}

/// `serde_json` gives this case no kind of its own.
fn is_recursion(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit exceeded")
}

fn invalid(text: &str, at: usize, error: &serde_json::Error) -> Problem {
    let told = error.to_string();
    let reason = told.split(" at line ").next().unwrap_or(&told);
    let start = text
        .get(..at)
        .and_then(|before| before.char_indices().next_back())
        .map_or(0, |(start, _)| start);
    syntax_error(start..at.max(start), "the document is not valid JSON")
        .label(match reason.strip_prefix("EOF while parsing ") {
            Some(inside) => format!("the file ends inside {inside}"),
            None => reason.to_owned(),
        })
        .help("the file begins like JSON and is read as such; mend it, or export it again from where it comes from")
}

/// The byte behind a line and column as `serde_json` counts them: lines from one, columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let mut at = before.saturating_add(column).min(text.len());
    while !text.is_char_boundary(at) {
        at = at.saturating_sub(1);
    }
    at
}

/// Where the quoted key begins that was read last.
fn key_before(text: &str, at: usize) -> usize {
    let inner = at.saturating_sub(1);
    text.get(..inner)
        .and_then(|before| before.rfind('"'))
        .unwrap_or(inner)
}
