//! What the document's prose becomes before it is printed: titles that repeat a name go, roles are put into words.

use super::{phrases, prose};
use crate::ir::{Docs, Role};
use crate::names::Name;

/// The docs without a title that only says the name again (`Port Range Max` for `port_range_max`), or that a
/// description makes unnecessary.
pub(super) fn without_noise(docs: &Docs, name: Option<&Name>) -> Docs {
    let repeated = name.is_some_and(|name| repeats(&docs.summary, name.as_str()));
    let mut docs = docs.clone();
    if repeated || !docs.description.is_empty() {
        docs.summary.clear();
    }
    docs
}

/// The lines of docs for a field, a setter or a parameter, with what `add` puts below; without prose its name on the
/// wire.
pub(super) fn lines(
    said: &Docs,
    rust: &str,
    wire: &str,
    add: impl FnOnce(&mut Vec<String>),
) -> Vec<String> {
    let mut said = said.clone();
    if !said.description.is_empty() || repeats(&said.summary, rust) {
        said.summary.clear();
    }
    let mut lines = prose::lines(&said);
    if lines.is_empty() {
        lines.push(
            phrases::code(wire).map_or_else(|| "A value.".to_owned(), |name| format!("{name}.")),
        );
    }
    add(&mut lines);
    lines
}

/// Whether a title says nothing but a name.
pub(super) fn repeats(title: &str, name: &str) -> bool {
    letters(title) == letters(name)
}

/// What an inline schema is to the node it stands in.
pub(super) fn role(role: &Role) -> Option<String> {
    let named = |what: &str, name: &str| phrases::code(name).map(|name| format!("{what} {name}"));
    match role {
        Role::Property(name) => named("The property", name),
        Role::Item | Role::Element(_) => Some("An element".to_owned()),
        Role::Value => Some("A value".to_owned()),
        Role::Member(..) => Some("One form".to_owned()),
        Role::Body => Some("The body".to_owned()),
        Role::Response(_) => Some("The answer".to_owned()),
        Role::Parameter(name) => named("The parameter", name),
        Role::Header(name) => named("The header", name),
    }
}

/// The letters and digits of a text, in lower case.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
