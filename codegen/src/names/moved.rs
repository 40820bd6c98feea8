//! Finds the operations that stand under another path than in the lock: with other names of variables in it, or with the
//! same name in the document. They keep what they are called, and so does all that is in them.

use std::collections::{BTreeMap, BTreeSet};

use super::source;
use crate::ir::{Api, Operation};
use crate::locked::{Entry, Given, Sort};

/// What an old and a new operation may share; the key of the one that has it, `None` where several have.
type Shared = BTreeMap<String, Option<String>>;

/// The names of the lock under the keys that the operations have now; `None` where no operation has moved.
pub(super) fn followed(api: &Api, before: &Given) -> Option<Given> {
    let now: BTreeSet<String> = api.operations.iter().map(source::key).collect();
    let gone: Vec<(&String, &Entry)> = before
        .of(Sort::Stem)
        .filter(|(key, _)| !now.contains(*key))
        .collect();
    if gone.is_empty() {
        return None;
    }
    let is_new = |it: &&Operation| before.get(Sort::Stem, &source::key(it)).is_none();
    let new: Vec<&Operation> = api.operations.iter().filter(is_new).collect();
    let mut moved = partners(
        &shared(gone.iter().map(|(key, _)| (template(key), *key))),
        &shared(
            new.iter()
                .map(|it| (template(&source::key(it)), source::key(it))),
        ),
    );
    let taken: BTreeSet<String> = moved.values().cloned().collect();
    let gone = gone.iter().filter(|(key, _)| !moved.contains_key(*key));
    let new = new.iter().filter(|it| !taken.contains(&source::key(it)));
    let named = new.flat_map(|it| called(it).map(|name| (name, source::key(it))));
    moved.extend(partners(
        &shared(gone.filter_map(|(key, entry)| Some((entry.own.clone()?, *key)))),
        &shared(named),
    ));
    let follow = |key: &str| {
        let end = key.find('#').unwrap_or(key.len());
        let (operation, rest) = key.split_at_checked(end)?;
        Some(format!("{}{rest}", moved.get(operation)?))
    };
    (!moved.is_empty()).then(|| before.with_keys(follow))
}

fn shared(pairs: impl Iterator<Item = (String, impl ToString)>) -> Shared {
    let mut found = Shared::new();
    for (what, key) in pairs {
        let known = found.entry(what);
        known
            .and_modify(|key| *key = None)
            .or_insert_with(|| Some(key.to_string()));
    }
    found
}

/// The new key by the old one, of those that alone share something.
fn partners(gone: &Shared, new: &Shared) -> BTreeMap<String, String> {
    let pairs = gone.iter().filter_map(|(what, old)| {
        let new = new.get(what)?.clone();
        Some((old.clone()?, new?))
    });
    pairs.collect()
}

/// Method and path without the names of variables, which no two operations share.
fn template(key: &str) -> String {
    let pieces = key.split('{');
    let plain = pieces.map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    plain.collect::<Vec<_>>().join("{")
}

/// What the document calls an operation: its id, and its summary.
fn called(operation: &Operation) -> impl Iterator<Item = String> {
    let id = operation.id.as_deref().unwrap_or_default().trim();
    let summary = operation.docs.summary.trim();
    let summary = if summary == id { "" } else { summary };
    let names = [id, summary].map(str::to_owned);
    names.into_iter().filter(|name| !name.is_empty())
}
