//! Turns a file tree into a folder on disk that is equal to it, all of it or nothing.
//!
//! An equal file is not touched. A folder that the generator did not write is not touched either: a mistyped
//! `--out` must not cost anybody a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::arrival;
use super::compare::{Change, Drift, Kind, compare};
use super::disk::{self, about};
use super::file_tree::FileTree;
use super::journal::Journal;
use super::marker;

/// Makes the folder `dir` equal to `tree`, and says what differed before. `beside` is a file elsewhere that goes with it,
/// and what it shall hold.
///
/// # Errors
///
/// If `dir` holds files and was not written by the generator, or if anything on disk fails. Everything is as it was
/// then, unless the error says otherwise.
pub fn write(tree: &FileTree, dir: &Path, beside: Option<(&Path, &str)>) -> io::Result<Drift> {
    let dir = disk::named(dir);
    refuse_foreign(tree, dir)?;
    let drift = compare(tree, dir)?;
    let last = || beside.map_or(Ok(false), |(path, text)| write_text(path, text));
    if drift.is_empty() {
        last()?;
    } else {
        // The file beside comes last: if it fails, the folder is taken back.
        in_one(dir, |journal| {
            apply(journal, &drift.changes, dir)?;
            last().map(drop)
        })?;
    }
    Ok(drift)
}

/// As [`write_file`], but line ends do not count as a difference.
fn write_text(path: &Path, text: &str) -> io::Result<bool> {
    let same = |found: String| found.replace("\r\n", "\n") == text;
    if fs::read_to_string(path).is_ok_and(same) {
        return Ok(false);
    }
    write_file(path, text.as_bytes())
}

/// Makes the file at `path` hold `content`, byte for byte, and says whether it did not before.
///
/// # Errors
///
/// If anything on disk fails. The file is as it was then, unless the error says otherwise.
pub fn write_file(path: &Path, content: &[u8]) -> io::Result<bool> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
        && fs::read(path).map_err(about(path))? == content
    {
        return Ok(false);
    }
    let folder = disk::named(path.parent().unwrap_or(path));
    in_one(folder, |journal| {
        let new = journal.prepare();
        fs::write(new.path(), content).map_err(about(new.path()))?;
        journal.place(new, path)
    })?;
    Ok(true)
}

/// Does all of `work` in `folder`, which is made where it is not there, or nothing.
fn in_one(folder: &Path, work: impl FnOnce(&mut Journal) -> io::Result<()>) -> io::Result<()> {
    let mut made = Vec::new();
    let outcome = make_root(folder, &mut made).and_then(|()| {
        let mut journal = Journal::open(folder)?;
        match work(&mut journal) {
            Ok(()) => journal.close(),
            Err(error) => Err(journal.undo(error)),
        }
    });
    if outcome.is_err() {
        // The folders are empty again, or the error says what is still in them.
        made.iter()
            .rev()
            .for_each(|folder| drop(fs::remove_dir(folder)));
    }
    outcome
}

/// Makes the folder that the journal needs to stand in.
fn make_root(folder: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    for folder in super::journal::absent(folder) {
        if super::journal::make(&folder)? {
            made.push(folder);
        }
    }
    Ok(())
}

/// New content first, where it disturbs nobody; then what is stale goes, for it may stand in the way of what comes.
fn apply(journal: &mut Journal, changes: &[Change], dir: &Path) -> io::Result<()> {
    let new = changes.iter().filter_map(|change| match &change.kind {
        Kind::Changed { after, .. } | Kind::Missing { after } => {
            Some((change.path.as_str(), after.as_str()))
        }
        Kind::Stale { .. } => None,
    });
    let new: Vec<(&str, &str)> = new.collect();
    let arrivals = arrival::prepare(journal, &new, dir)?;
    let stale = changes.iter().filter_map(|change| match &change.kind {
        Kind::Stale { location } => Some(location.as_path()),
        Kind::Changed { .. } | Kind::Missing { .. } => None,
    });
    let stale: Vec<&Path> = stale.collect();
    for location in &stale {
        journal.move_away(location)?;
    }
    let mut made = PathBuf::new();
    for arrival in arrivals {
        if let Some(folder) = arrival.at().parent().filter(|folder| **folder != made) {
            journal.make_folders(folder)?;
            folder.clone_into(&mut made);
        }
        arrival.place(journal)?;
    }
    for location in stale {
        remove_emptied(journal, location, dir);
    }
    Ok(())
}

/// Removes the folders above a file that is gone, up to `dir`, as long as nothing is in them.
fn remove_emptied(journal: &mut Journal, file: &Path, dir: &Path) {
    let folders = file.ancestors().skip(1);
    let folders = folders.take_while(|folder| folder.starts_with(dir) && *folder != dir);
    for folder in folders {
        if !journal.remove_if_empty(folder) {
            return;
        }
    }
}

/// Lets only a folder pass that is empty, not there, or written by the generator.
fn refuse_foreign(tree: &FileTree, dir: &Path) -> io::Result<()> {
    if dir.exists() && !dir.is_dir() {
        let text = format!("{} is a file, not a folder", dir.display());
        return Err(io::Error::new(io::ErrorKind::NotADirectory, text));
    }
    if disk::is_empty(dir)? || marker::is_ours(tree, dir) {
        return Ok(());
    }
    let text = format!(
        "{} holds files, and its Cargo.toml does not say that they were generated: nothing is written there. \
         Choose an empty folder, or empty this one",
        dir.display()
    );
    Err(io::Error::new(io::ErrorKind::AlreadyExists, text))
}
