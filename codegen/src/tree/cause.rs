//! Turns differences into where they come from, as far as the notes in the two manifests tell.

use std::fs;
use std::path::Path;

use super::compare::{Change, Kind};
use super::file_tree::FileTree;
use super::marker::{MANIFEST, note};

/// Where the differences between a folder and what the generator gives come from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Cause {
    /// Not one generated file is there: it was never generated, or it was deleted.
    NothingThere,
    /// These inputs, by the keys of the manifest's note, are others than those of the run that wrote the folder.
    InputsChanged(Vec<String>),
    /// The inputs are the same: somebody edited the files, or the generator itself was changed.
    SameInputs,
}

/// The cause of `changes`, if there are any and it can be known.
pub(super) fn find(tree: &FileTree, dir: &Path, changes: &[Change]) -> Option<Cause> {
    let missing = |change: &&Change| matches!(change.kind, Kind::Missing { .. });
    if changes.is_empty() {
        return None;
    }
    if changes.iter().filter(missing).count() == tree.len() {
        return Some(Cause::NothingThere);
    }
    let before = fs::read_to_string(dir.join(MANIFEST)).ok()?;
    let (before, after) = (note(&before)?, note(tree.get(MANIFEST)?)?);
    let others = after.iter().filter(|row| !before.contains(row));
    let others: Vec<String> = others.map(|(key, _)| plain(key)).collect();
    match (after.is_empty(), others.is_empty()) {
        (true, _) => None,
        (false, true) => Some(Cause::SameInputs),
        (false, false) => Some(Cause::InputsChanged(others)),
    }
}

/// A key as people write it: paths stand in quotes.
fn plain(key: &str) -> String {
    let inside = key.strip_prefix('"').and_then(|key| key.strip_suffix('"'));
    inside.unwrap_or(key).to_owned()
}
