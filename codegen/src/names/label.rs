//! What each member of a union is known by in the lock, none of them twice.
//!
//! A member without a name is known by what it looks like. If that changed, and only one member of its kind is new and
//! one gone, it is still the same one.

use std::collections::{BTreeSet, HashSet};

use super::member;
use crate::ir::{Api, Union};
use crate::locked::{Given, Sort};
use crate::problem::Pointer;

/// The labels of the members of the union that the lock knows by `key`.
pub(super) fn all(api: &Api, union: &Union, key: &str, before: Option<&Given>) -> Vec<String> {
    let labels = apart(union.members.iter().map(|it| member::label(api, it)));
    match before {
        Some(before) => as_before(labels, &known(before, key)),
        None => labels,
    }
}

/// The same labels, with a number behind those that are there already.
fn apart(labels: impl Iterator<Item = String>) -> Vec<String> {
    let mut taken = HashSet::new();
    let free = |label: String| {
        let numbered = (2..).map(|number: u32| format!("{label}~{number}"));
        let mut forms = std::iter::once(label.clone()).chain(numbered);
        forms
            .find(|form| taken.insert(form.clone()))
            .unwrap_or(label)
    };
    labels.map(free).collect()
}

/// The labels that the lock has for a union.
fn known(before: &Given, key: &str) -> BTreeSet<String> {
    let prefix = format!("{key}/oneOf/");
    let ends = before.below(Sort::Variant, &prefix);
    let own = ends.filter(|end| !end.contains('/'));
    own.filter_map(|end| Pointer::from_text(format!("/{end}")).segments().next())
        .collect()
}

fn as_before(labels: Vec<String>, known: &BTreeSet<String>) -> Vec<String> {
    let new: Vec<String> = labels
        .iter()
        .filter(|label| !known.contains(*label))
        .cloned()
        .collect();
    let gone: Vec<&String> = known
        .iter()
        .filter(|label| !labels.contains(label))
        .collect();
    let same = |label: String| {
        let Some(kind) = kind(&label).filter(|_| new.contains(&label)) else {
            return label;
        };
        let alike = new.iter().filter(|it| self::kind(it) == Some(kind)).count();
        let mut old = gone.iter().filter(|it| self::kind(it) == Some(kind));
        match (alike, old.next(), old.next()) {
            (1, Some(old), None) => (*old).clone(),
            _ => label,
        }
    };
    labels.into_iter().map(same).collect()
}

/// The kind of a member that is known by what it looks like.
fn kind(label: &str) -> Option<&str> {
    let inside = label.strip_prefix('(')?;
    inside.split([' ', ')']).next()
}
