//! Every `$ref` of a document: that it leads to a node, of the kind that belongs there.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::Value;

use super::borrowed::{self, Borrowed};
use crate::lower::kind::{Kind, Many};
use crate::lower::target::{self, Target};
use crate::lower::{Found, Reference, nearest};
use crate::problem::{Pointer, Problem, Report};

/// Where each text leads; `None` where it was complained about.
type Seen<'f> = BTreeMap<(&'f str, Kind), Option<Pointer>>;

/// What the references of a document lead to.
pub(super) struct Checked {
    /// Where each leads, by its text.
    pub(super) targets: BTreeMap<String, Pointer>,
    /// Targets that are of another kind than what is wanted.
    pub(super) borrowed: Vec<Borrowed>,
}

/// Checks all of them. Each text is complained about once, where it stands first.
pub(super) fn check(report: &mut Report, tree: &Value, found: &Found) -> Checked {
    let mut seen = Seen::new();
    let mut borrowed = Vec::new();
    for reference in &found.references {
        let Entry::Vacant(entry) = seen.entry((&reference.text, reference.kind)) else {
            continue;
        };
        let outcome = follow(report, &mut borrowed, tree, found, reference);
        entry.insert(outcome.map_err(|problem| report.add(*problem)).ok());
    }
    let targets = seen
        .into_iter()
        .filter_map(|((text, _), pointer)| Some((text.to_owned(), pointer?)))
        .collect();
    Checked { targets, borrowed }
}

fn follow(
    report: &mut Report,
    borrowed: &mut Vec<Borrowed>,
    tree: &Value,
    found: &Found,
    reference: &Reference,
) -> Result<Pointer, Box<Problem>> {
    let at = reference.at.key("$ref");
    let text = &reference.text;
    match target::target(tree, found, text) {
        Target::Node(pointer) => match wrong_kind(tree, found, &pointer, reference.kind) {
            None => Ok(pointer),
            Some(is) => {
                let wanted = reference.kind.words();
                let message = format!("`{text}` is {is}, but {wanted} belongs here");
                let help = kind_help(reference.kind);
                let Some(other) = borrowed::borrow(tree, found, reference, &pointer) else {
                    return Err(Box::new(Problem::error(at, message).help(help)));
                };
                report.add(borrowed::warning(at, &message, &other, help));
                borrowed.push(other);
                Ok(pointer)
            }
        },
        Target::Nothing(pointer) => {
            let help = suggestion(tree, &pointer, reference.kind);
            let message = format!("`$ref` to `{text}`, which does not exist");
            Err(Box::new(Problem::error(at, message).help(help)))
        }
        Target::Elsewhere => Err(Box::new(elsewhere(tree, at, reference))),
    }
}

/// What stands at the pointer, if it is not of the kind that is wanted.
fn wrong_kind(
    tree: &Value,
    found: &Found,
    pointer: &Pointer,
    wanted: Kind,
) -> Option<&'static str> {
    let is = match target::standing(found, pointer) {
        Some((kind, Many::One)) if kind == wanted => {
            let node = target::node(tree, found, pointer);
            return match node {
                Some(Value::Object(_)) => None,
                // A callback that is a `$ref` itself is a text.
                Some(Value::String(_)) if wanted == Kind::Callback => None,
                _ => Some("not an object"),
            };
        }
        Some((kind, Many::One)) => kind.words(),
        Some((_, Many::List)) => "a list",
        Some((_, Many::Map)) => "a map",
        None => "something else",
    };
    Some(is)
}

fn kind_help(kind: Kind) -> String {
    match kind.section() {
        "" => String::new(),
        section => format!("a `$ref` here leads to `#/components/{section}/…`"),
    }
}

/// The name nearest to the one that is missing: among its would-be siblings, or among the components of the kind.
fn suggestion(tree: &Value, missing: &Pointer, kind: Kind) -> String {
    let segments: Vec<String> = missing.segments().collect();
    let Some((name, parents)) = segments.split_last() else {
        return kind_help(kind);
    };
    let parent = parents
        .iter()
        .fold(Pointer::root(), |parent, segment| parent.key(segment));
    let own = Pointer::root().key("components").key(kind.section());
    for pointer in [parent, own] {
        let Some(Value::Object(map)) = tree.pointer(pointer.as_str()) else {
            continue;
        };
        if let Some(near) = nearest(name, map.keys().map(String::as_str)) {
            return format!("did you mean `#{}`?", pointer.key(near));
        }
    }
    kind_help(kind)
}

fn elsewhere(tree: &Value, at: Pointer, reference: &Reference) -> Problem {
    let text = &reference.text;
    let section = Pointer::root()
        .key("components")
        .key(reference.kind.section());
    let named = section.key(text);
    if tree.pointer(named.as_str()).is_some() {
        let message = format!("`{text}` is not a reference");
        return Problem::error(at, message).help(format!("write `#{named}`"));
    }
    Problem::error(at, format!("`$ref` to another document, `{text}`"))
        .help("a `$ref` is `#` and a place in this document, or the path of a file")
}
