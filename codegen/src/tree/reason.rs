//! Turns differences and the lock of the last run into why each file is not what is generated.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::compare::{Before, Change, Drift, Kind};
use crate::lock::{Lock, digest};
use crate::locked::{Inputs, Locked};

/// Why something is not as it is generated.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Reason {
    /// The document is another, or a file that it refers to.
    Document,
    /// An overlay is another, or what the configuration says, or the example program.
    Configuration,
    /// The generator is another.
    Generator,
    /// A file was generated, and is not there.
    Missing,
    /// A file is there that was never generated.
    Nobody,
    /// A file is not as it was written.
    ByHand,
    /// The lock is not as it was written.
    LockEdited,
    /// There is no lock.
    LockMissing,
    /// The lock holds the marks of a merge.
    LockMerged,
}

/// Why a folder is not what is generated.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Reasons {
    /// For all of it.
    pub whole: BTreeSet<Reason>,
    /// For each file that differs, by its path.
    pub files: BTreeMap<String, BTreeSet<Reason>>,
    /// The inputs that are others, as they are called: `document`, a path, `0.1.0 → 0.2.0` of the generator.
    pub inputs: Vec<(Reason, String)>,
}

/// Finds the reasons for `drift`, and for a lock that is not what `now` gives.
#[must_use]
pub fn reasons(drift: &Drift, before: Option<&Lock>, now: &Locked) -> Reasons {
    let Some(lock) = before else {
        let missing = BTreeSet::from([Reason::LockMissing]);
        let changes = drift.changes.iter();
        return Reasons {
            files: changes
                .map(|change| (change.path.clone(), missing.clone()))
                .collect(),
            whole: missing,
            inputs: Vec::new(),
        };
    };
    // Of a merge, each side has inputs of its own: what is there now is of neither.
    let inputs = match lock.merged {
        Some(_) => Vec::new(),
        None => changed(&lock.locked, now),
    };
    let source = source(&inputs, lock);
    let of =
        |change: &Change| reason(change, lock).map_or_else(|| source.clone(), |it| [it].into());
    let changes = drift.changes.iter();
    let files: BTreeMap<_, _> = changes
        .map(|change| (change.path.clone(), of(change)))
        .collect();
    let mut whole: BTreeSet<Reason> = files.values().flatten().copied().collect();
    whole.extend(inputs.iter().map(|(reason, _)| *reason));
    whole.extend(lock.edited.then_some(Reason::LockEdited));
    whole.extend(lock.merged.as_ref().map(|_| Reason::LockMerged));
    if whole.is_empty() {
        whole = source;
    }
    Reasons {
        whole,
        files,
        inputs,
    }
}

/// The files of `drift` that were edited by hand: written by nobody but a person, and now in the way.
#[must_use]
pub fn by_hand<'a>(drift: &'a Drift, before: &Lock) -> Vec<&'a Change> {
    let edited = |change: &&Change| reason(change, before) == Some(Reason::ByHand);
    drift.changes.iter().filter(edited).collect()
}

/// The reason that a file has of its own; `None` where it is as it was written, and only no longer what is generated.
fn reason(Change { path, kind }: &Change, before: &Lock) -> Option<Reason> {
    let merged = before.merged.as_ref();
    if merged.is_some_and(|merged| merged.contains(path)) {
        return None;
    }
    let written = before.locked.files.get(path);
    let found = match kind {
        Kind::Missing { .. } => return written.map(|_| Reason::Missing),
        Kind::Stale { .. } if written.is_none() => return Some(Reason::Nobody),
        Kind::Stale { location } => fs::read(location).ok().map(|bytes| digest(&bytes)),
        Kind::Changed { before, .. } => match before {
            Before::Text(text) => Some(digest(text.as_bytes())),
            Before::Binary | Before::Folder | Before::Special => None,
        },
    };
    (found.as_ref() != written).then_some(Reason::ByHand)
}

/// Why a file that nobody touched is no longer what is generated.
fn source(inputs: &[(Reason, String)], lock: &Lock) -> BTreeSet<Reason> {
    let other = match lock {
        Lock {
            merged: Some(_), ..
        } => Reason::LockMerged,
        Lock { edited: true, .. } => Reason::LockEdited,
        Lock { .. } => Reason::Generator,
    };
    let known: BTreeSet<Reason> = inputs.iter().map(|(reason, _)| *reason).collect();
    if known.is_empty() {
        return [other].into();
    }
    known
}

/// What is read now and is not what was read then.
fn changed(before: &Locked, now: &Locked) -> Vec<(Reason, String)> {
    let (Inputs { others: then, .. }, Inputs { others, .. }) = (&before.inputs, &now.inputs);
    let mut found = Vec::new();
    let mut add = |differs: bool, reason: Reason, name: &str| {
        found.extend(differs.then(|| (reason, name.to_owned())));
    };
    let (old, new) = (&before.inputs, &now.inputs);
    add(old.document != new.document, Reason::Document, "document");
    let paths: BTreeSet<&String> = then.keys().chain(others.keys()).collect();
    for path in paths {
        add(then.get(path) != others.get(path), Reason::Document, path);
    }
    let overlays: Vec<&(String, String)> = old.overlays.iter().chain(&new.overlays).collect();
    let changed =
        |it: &&&(String, String)| !old.overlays.contains(it) || !new.overlays.contains(it);
    let names: BTreeSet<&str> = overlays
        .iter()
        .filter(changed)
        .map(|it| it.0.as_str())
        .collect();
    for name in names {
        add(true, Reason::Configuration, name);
    }
    let configured = old.configuration != new.configuration;
    add(configured, Reason::Configuration, "configuration");
    add(old.example != new.example, Reason::Configuration, "example");
    let versions = format!("{} → {}", before.generator, now.generator);
    add(
        before.generator != now.generator,
        Reason::Generator,
        &versions,
    );
    found
}
