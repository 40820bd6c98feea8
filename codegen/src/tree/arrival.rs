//! Turns new files into what goes to its place in one step each: a file, or a whole folder where there is none yet.
//!
//! Writes the content where it waits, one file after the other: two processors that make files in one folder wait for each
//! other, and on ext4 they do so with all their power where many files were deleted a moment ago. What it replaces is
//! the journal's business.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::about;
use super::journal::{Journal, Prepared};

/// What goes to its place in one step.
pub(super) struct Arrival {
    content: Prepared,
    at: PathBuf,
    is_folder: bool,
}

/// Writes files where they wait for their place in the folder `dir`: paths in it, sorted, and what they shall hold.
pub(super) fn prepare(
    journal: &mut Journal,
    files: &[(&str, &str)],
    dir: &Path,
) -> io::Result<Vec<Arrival>> {
    let mut arrivals: Vec<Arrival> = Vec::new();
    let mut waiting = Vec::new();
    // Where the last file goes, so that its neighbours need not ask again.
    let mut folder = dir.to_path_buf();
    for (path, text) in files {
        let path = dir.join(path);
        if !arrivals.last().is_some_and(|last| last.takes(&path)) {
            let absent = outermost_absent(&path, &folder, dir);
            arrivals.push(Arrival {
                content: journal.prepare(),
                is_folder: absent.is_some(),
                at: absent.unwrap_or_else(|| path.clone()),
            });
        }
        waiting.extend(arrivals.last().map(|arrival| (arrival.waits(&path), *text)));
        folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    }
    make_folders(&waiting)?;
    write(&waiting)?;
    Ok(arrivals)
}

impl Arrival {
    /// Puts it in its place. The folder that it goes into is there.
    pub(super) fn place(self, journal: &mut Journal) -> io::Result<()> {
        if self.is_folder {
            return journal.place_folder(self.content, &self.at);
        }
        journal.place(self.content, &self.at)
    }

    /// Where it goes.
    pub(super) fn at(&self) -> &Path {
        &self.at
    }

    /// Whether a file comes with it.
    fn takes(&self, file: &Path) -> bool {
        self.is_folder && file.starts_with(&self.at)
    }

    /// Where a file that comes with it waits.
    fn waits(&self, file: &Path) -> PathBuf {
        let waiting = self.content.path();
        match file.strip_prefix(&self.at) {
            Ok(within) if self.is_folder => waiting.join(within),
            _ => waiting.to_path_buf(),
        }
    }
}

/// The outermost folder above a file, and below `dir`, that is not there. `present` is one that is, or was found absent
/// and comes with another arrival.
fn outermost_absent(file: &Path, present: &Path, dir: &Path) -> Option<PathBuf> {
    let above = file.ancestors().skip(1);
    let above = above.take_while(|folder| *folder != dir && *folder != present);
    let is_absent = |folder: &&Path| {
        let found = fs::symlink_metadata(folder);
        found.is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
    };
    above.filter(is_absent).last().map(Path::to_path_buf)
}

fn make_folders(waiting: &[(PathBuf, &str)]) -> io::Result<()> {
    let mut folders: Vec<&Path> = waiting.iter().filter_map(|(at, _)| at.parent()).collect();
    folders.dedup();
    folders
        .into_iter()
        .try_for_each(|folder| fs::create_dir_all(folder).map_err(about(folder)))
}

fn write(waiting: &[(PathBuf, &str)]) -> io::Result<()> {
    waiting
        .iter()
        .try_for_each(|(at, text)| fs::write(at, text).map_err(about(at)))
}
