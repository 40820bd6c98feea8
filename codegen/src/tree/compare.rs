//! Turns a file tree and a folder on disk into their differences. Writes nothing.
//!
//! Line ends do not count: a check-out with CRLF is equal. Nothing behind a symbolic link counts as ours.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::cause::{self, Cause};
use super::disk::{self, Listing, about};
use super::file_tree::FileTree;

/// How a folder differs from what the generator gives.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Drift {
    /// What differs, sorted by path.
    pub changes: Vec<Change>,
    /// How many files the generator gives.
    pub files: usize,
    /// Where the differences come from, if that can be known.
    pub cause: Option<Cause>,
}

/// One file that differs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// The path from the folder, `/`-separated.
    pub path: String,
    /// In which way.
    pub kind: Kind,
}

/// In which way a file differs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Kind {
    /// Something else stands there.
    Changed {
        /// What stands there.
        before: Before,
        /// What the generator gives.
        after: String,
    },
    /// There is no such file.
    Missing {
        /// What the generator gives.
        after: String,
    },
    /// The generator gives no such file.
    Stale {
        /// Where it is; the shown path may have lost what is not Unicode.
        location: PathBuf,
    },
}

/// What stands where a generated file belongs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Before {
    /// Other text.
    Text(String),
    /// A file that is not text.
    Binary,
    /// A folder.
    Folder,
    /// A symbolic link, a pipe, or the like.
    Special,
}

impl Drift {
    /// Whether the folder is equal to the tree.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Finds every difference between `tree` and the folder `dir`, which need not be there.
///
/// # Errors
///
/// If something in the folder cannot be read; the error names it.
pub fn compare(tree: &FileTree, dir: &Path) -> io::Result<Drift> {
    let dir = disk::named(dir);
    let mut changes = Vec::new();
    let Listing { entries, folders } = disk::list(dir)?;
    let there: BTreeSet<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    for (path, text) in tree.iter() {
        let kind = if folders.contains(path) {
            let (before, after) = (Before::Folder, text.to_owned());
            Some(Kind::Changed { before, after })
        } else if there.contains(path) {
            difference(&dir.join(path), text)?
        } else {
            // What a symbolic link further up leads to is not ours, so there may be something, and yet it is missing.
            let after = text.to_owned();
            Some(Kind::Missing { after })
        };
        if let Some(kind) = kind {
            let path = path.to_owned();
            changes.push(Change { path, kind });
        }
    }
    for entry in entries {
        if tree.get(&entry.path).is_none() {
            let (path, location) = (entry.path, entry.location);
            let kind = Kind::Stale { location };
            changes.push(Change { path, kind });
        }
    }
    changes.sort_by(|a, b| a.path.cmp(&b.path));
    let cause = cause::find(tree, dir, &changes);
    let files = tree.len();
    Ok(Drift {
        changes,
        files,
        cause,
    })
}

/// How what is at `place`, and is not a folder, differs from `text`.
fn difference(place: &Path, text: &str) -> io::Result<Option<Kind>> {
    let after = text.to_owned();
    let found = fs::symlink_metadata(place).map_err(about(place))?;
    let before = if found.is_file() {
        match String::from_utf8(fs::read(place).map_err(about(place))?) {
            Ok(found) if same(&found, text) => return Ok(None),
            Ok(found) => Before::Text(found),
            Err(_) => Before::Binary,
        }
    } else {
        Before::Special
    };
    Ok(Some(Kind::Changed { before, after }))
}

fn same(found: &str, text: &str) -> bool {
    found == text || (found.contains('\r') && found.replace("\r\n", "\n") == text)
}
