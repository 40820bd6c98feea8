//! Finds the text that names each operation, and complains where it cannot be the name of one function.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::casing::Case;
use crate::config::{NameFrom, Operations, Spanned};
use crate::ir::{Api, NAME, Operation};
use crate::problem::{File, Place, Problem, Report, Severity};

/// The keyword of a summary.
const SUMMARY: &str = "summary";

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
    Document {
        keyword: &'static str,
        text: String,
        /// What the name is made from, where another operation has the same text.
        instead: Option<String>,
    },
    /// `METHOD /path`, and the same in words.
    Path { key: String, words: String },
}

impl Source {
    /// The text that the name is made from.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Given { name, .. } => name,
            Self::Document { text, instead, .. } => instead.as_ref().unwrap_or(text),
            Self::Path { words, .. } => words,
        }
    }

    /// What the document or the configuration calls the operation, if it is not named by its method and path.
    pub(super) fn own(&self) -> Option<&str> {
        match self {
            Self::Given { name: text, .. } | Self::Document { text, .. } => Some(text),
            Self::Path { .. } => None,
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

    fn is_summary(&self) -> bool {
        matches!(
            self,
            Self::Document {
                keyword: SUMMARY,
                ..
            }
        )
    }

    /// Whether the same one for two operations is no fault of the user: the document says it, the scope settles it, and
    /// a warning tells.
    fn is_settled(&self) -> bool {
        matches!(self, Self::Document { .. }) && !self.is_given()
    }

    /// What no other operation of the same tag may have.
    fn alone(&self) -> &str {
        match self {
            Self::Path { key, .. } => key,
            other => other.own().unwrap_or_default(),
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
    let mut sources: Vec<Source> = operations.map(|o| source(o, config, book)).collect();
    unused(report, api, config);
    let repeated = repeated(report, api, &sources);
    for (index, (operation, source)) in api.operations.iter().zip(&mut sources).enumerate() {
        if repeated.contains(&index) {
            tell_apart(operation, source);
        }
    }
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
            instead: None,
        };
    }
    let (keyword, text) = match config.name_from {
        NameFrom::OperationId => ("operationId", operation.id.as_deref().unwrap_or_default()),
        NameFrom::Summary => (SUMMARY, operation.docs.summary.as_str()),
    };
    match text.trim() {
        "" => Source::Path {
            key: key(operation),
            words: method_and_path(operation),
        },
        text => Source::Document {
            keyword,
            text: text.to_owned(),
            instead: None,
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
            .misfit()
            .help(
                "give an operation id of the document, or a method and a path such as `GET /users`",
            );
        report.add(problem);
    }
}

/// Reports operations of one tag with the same source. Gives those with a summary that another has, too.
///
/// Equal operation ids were warned of when the document was read.
fn repeated(report: &mut Report, api: &Api, sources: &[Source]) -> BTreeSet<usize> {
    let mut seen: BTreeMap<_, (usize, Sourced<'_>)> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for (index, second) in api.operations.iter().zip(sources).enumerate() {
        let (operation, source) = second;
        let scope = (operation.tag, source.alone());
        let Some(&(other, first)) = seen.get(&scope) else {
            seen.insert(scope, (index, second));
            continue;
        };
        if !(first.1.is_settled() && source.is_settled()) {
            report.add(conflict(first, second));
        } else if source.is_summary() {
            report.add(shared(first, second));
            found.extend([other, index]);
        }
    }
    found
}

/// Names an operation by its id, or else by method and path, for its summary is not its own.
fn tell_apart(operation: &Operation, source: &mut Source) {
    if let Source::Document { instead, .. } = source {
        let id = operation.id.as_deref().map(str::trim);
        let id = id.filter(|id| !id.is_empty()).map(str::to_owned);
        *instead = Some(id.unwrap_or_else(|| method_and_path(operation)));
    }
}

fn shared(first: Sourced<'_>, second: Sourced<'_>) -> Problem {
    let (operation, source) = second;
    let message = format!("two operations have the summary `{}`", source.alone());
    Problem::warning(operation.pointer.clone(), message)
        .at(place(second).1)
        .label("used again here")
        .related(place(first).1, "first used here")
        .help(format!(
            "each is named by its operation id, or else by method and path; for another name: `\"{}\" = \"…\"` under `[operations.names]`",
            key(operation)
        ))
}

type Sourced<'a> = (&'a Operation, &'a Source);

fn conflict(first: Sourced<'_>, second: Sourced<'_>) -> Problem {
    let (operation, source) = second;
    let (file, at) = place(second);
    let (other_file, other) = place(first);
    let message = format!("two operations are called `{}`", source.alone());
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
