//! Turns a folder on disk into sorted lists of what is in it.
//!
//! Follows no symbolic link and reads no file. What is not ours (see [`super::path::NOT_OURS`]) is left out.

use std::collections::BTreeSet;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use super::path::NOT_OURS;

/// Something in the folder that is not itself a folder.
pub(super) struct Entry {
    /// The path from the folder, `/`-separated, as it is shown.
    pub(super) path: String,
    /// Where it is.
    pub(super) location: PathBuf,
}

/// Everything in a folder and the folders below it.
#[derive(Default)]
pub(super) struct Listing {
    /// All but folders, sorted by path.
    pub(super) entries: Vec<Entry>,
    /// The paths of folders, as those of [`Entry::path`].
    pub(super) folders: BTreeSet<String>,
}

/// What is in `folder`; nothing where there is no such folder.
pub(super) fn list(folder: &Path) -> io::Result<Listing> {
    let mut listing = Listing::default();
    let mut open = vec![(String::new(), folder.to_path_buf())];
    while let Some((prefix, folder)) = open.pop() {
        for entry in read(&folder)? {
            let name = entry.file_name().to_string_lossy().into_owned();
            if prefix.is_empty() && NOT_OURS.contains(&name.as_str()) {
                continue;
            }
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                open.push((format!("{path}/"), entry.path()));
                listing.folders.insert(path);
            } else {
                let location = entry.path();
                listing.entries.push(Entry { path, location });
            }
        }
    }
    listing.entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(listing)
}

/// Whether nothing is in the folder itself that could be somebody's.
pub(super) fn is_empty(folder: &Path) -> io::Result<bool> {
    let ours = |entry: &DirEntry| !NOT_OURS.contains(&entry.file_name().to_string_lossy().as_ref());
    Ok(!read(folder)?.iter().any(ours))
}

/// A folder as the system takes it: to it, unlike to `Path::join`, the empty path is not the current folder.
pub(super) fn named(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        return Path::new(".");
    }
    folder
}

/// Names the file that an error is about: `io::Error` does not.
pub(super) fn about(path: &Path) -> impl FnOnce(io::Error) -> io::Error + '_ {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn read(folder: &Path) -> io::Result<Vec<DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect::<io::Result<_>>().map_err(about(folder)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(about(folder)(error)),
    }
}
