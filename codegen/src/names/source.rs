//! Finds the text that names each operation, and complains where it cannot be the name of one function.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::casing::Case;
use crate::config::{NameFrom, Operations, Spanned};
use crate::ir::{Api, NAME, Operation};
use crate::problem::{File, Place, Problem, Report, Severity};

/// The text that names an operation.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Source {
    /// Given in `[operations.names]`, under this key, which stands at these bytes.
    Given {
        key: String,
        name: String,
        span: (usize, usize),
    },
    /// The operation id or the summary.
    Document { keyword: &'static str, text: String },
    /// `METHOD /path`, and the same in words.
    Path { key: String, words: String },
}

impl Source {
    /// The text.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Given { name, .. } => name,
            Self::Document { text, .. } => text,
            Self::Path { words, .. } => words,
        }
    }

    /// Whether somebody chose it, in the configuration or by `x-rust-name`.
    pub(super) fn is_given(&self) -> bool {
        match self {
            Self::Given { .. } => true,
            Self::Document { keyword, .. } => *keyword == NAME,
            Self::Path { .. } => false,
        }
    }

    /// Whether the same one for two operations is no fault of the user: `resolve` has warned of it, and the scope
    /// settles it.
    fn is_settled(&self) -> bool {
        matches!(
            self,
            Self::Document {
                keyword: "operationId",
                ..
            }
        )
    }

    /// What no other operation of the same tag may have.
    fn own(&self) -> &str {
        match self {
            Self::Path { key, .. } => key,
            other => other.text(),
        }
    }
}

/// The source of each operation's name, in the order of the operations.
pub(super) fn find(
    report: &mut Report,
    api: &Api,
    config: &Operations,
    book: &mut Book<'_>,
) -> Vec<Source> {
    let operations = api.operations.iter();
    let sources: Vec<Source> = operations.map(|o| source(o, config, book)).collect();
    unused(report, api, config);
    repeated(report, api, &sources);
    sources
}

fn source(operation: &Operation, config: &Operations, book: &mut Book<'_>) -> Source {
    let word = book.word(&operation.pointer, Case::Snake);
    if let Some((key, name)) = given(operation, config) {
        let (key, name, span) = (key.clone(), name.value.clone(), (name.start, name.end));
        return Source::Given { key, name, span };
    }
    if let Some(word) = word {
        return Source::Document {
            keyword: NAME,
            text: word.name,
        };
    }
    let (keyword, text) = match config.name_from {
        NameFrom::OperationId => ("operationId", operation.id.as_deref().unwrap_or_default()),
        NameFrom::Summary => ("summary", operation.docs.summary.as_str()),
    };
    match text.trim() {
        "" => Source::Path {
            key: key(operation),
            words: method_and_path(operation),
        },
        text => Source::Document {
            keyword,
            text: text.to_owned(),
        },
    }
}

/// The entry of `[operations.names]` for an operation; one by method and path goes before one by operation id.
fn given<'a>(
    operation: &Operation,
    config: &'a Operations,
) -> Option<(&'a String, &'a Spanned<String>)> {
    let by_id = || config.names.get_key_value(operation.id.as_ref()?);
    config.names.get_key_value(&key(operation)).or_else(by_id)
}

/// `METHOD /path`, which no two operations share.
pub(super) fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path)
}

/// `get users posts by user_id` for `GET /users/{user_id}/posts`.
pub(super) fn method_and_path(operation: &Operation) -> String {
    let mut words = operation.method.as_str().to_lowercase();
    let mut variables = Vec::new();
    for piece in operation.path.split('{') {
        let (variable, rest) = piece.split_once('}').unwrap_or(("", piece));
        if !variable.is_empty() {
            variables.push(variable);
        }
        words.push(' ');
        words.push_str(rest);
    }
    if operation.path.chars().all(|c| c == '/') {
        words.push_str("root");
    }
    for (index, variable) in variables.iter().enumerate() {
        words.push_str(if index == 0 { " by " } else { " and " });
        words.push_str(variable);
    }
    words
}

/// Reports names that are for no operation.
fn unused(report: &mut Report, api: &Api, config: &Operations) {
    let ids = api.operations.iter().filter_map(|o| o.id.clone());
    let known: BTreeSet<String> = ids.chain(api.operations.iter().map(key)).collect();
    for (name, entry) in config
        .names
        .iter()
        .filter(|(name, _)| !known.contains(*name))
    {
        let problem = entry
            .problem(Severity::Error, format!("no operation is called `{name}`"))
            .help(
                "give an operation id of the document, or a method and a path such as `GET /users`",
            );
        report.add(problem);
    }
}

/// Reports operations of one tag with the same source.
fn repeated(report: &mut Report, api: &Api, sources: &[Source]) {
    let mut seen: BTreeMap<_, Sourced<'_>> = BTreeMap::new();
    for (operation, source) in api.operations.iter().zip(sources) {
        let scope = (operation.tag, source.own());
        match seen.get(&scope) {
            Some((_, first)) if first.is_settled() && source.is_settled() => {}
            Some(&first) => report.add(conflict(first, (operation, source))),
            None => {
                seen.insert(scope, (operation, source));
            }
        }
    }
}

type Sourced<'a> = (&'a Operation, &'a Source);

fn conflict(first: Sourced<'_>, second: Sourced<'_>) -> Problem {
    let (operation, source) = second;
    let (file, at) = place(second);
    let (other_file, other) = place(first);
    let message = format!("two operations are called `{}`", source.own());
    let problem = Problem::error(operation.pointer.clone(), message)
        .file(file)
        .at(at);
    let problem = if file == other_file {
        problem
            .label("used again here")
            .related(other, "first used here")
    } else {
        problem.label(format!("also the name of {}", key(first.0)))
    };
    let (id, other) = (key(operation), key(first.0));
    problem.help(format!(
        "give one of `{other}` and `{id}` a name of its own under `[operations.names]`, such as `\"{id}\" = \"…\"`"
    ))
}

fn place((operation, source): Sourced<'_>) -> (File, Place) {
    match source {
        Source::Given {
            span: (start, end), ..
        } => (
            File::Configuration,
            Place::Span {
                start: *start,
                end: *end,
            },
        ),
        Source::Document { keyword, .. } => {
            (File::Document, Place::Value(operation.pointer.key(keyword)))
        }
        Source::Path { .. } => (File::Document, Place::Key(operation.pointer.clone())),
    }
}
