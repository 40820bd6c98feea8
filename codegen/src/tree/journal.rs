//! Turns single changes on disk into a run of them that can be taken back as a whole.
//!
//! New and old content both wait in one hidden folder beside the files, on the same file system, so that every step is
//! a rename. A file that is replaced is never absent in between, and one that is taken back is the same file as before,
//! with its times. Knows nothing about trees.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::disk::about;

/// What was done so far, and the folder that holds what is needed to undo it.
pub(super) struct Journal {
    waiting: TempDir,
    count: usize,
    steps: Vec<Step>,
}

enum Step {
    Created(PathBuf),
    CreatedFolder { at: PathBuf, from: PathBuf },
    MovedAway { from: PathBuf, to: PathBuf },
    Replaced { at: PathBuf, old: PathBuf },
    MadeFolder(PathBuf),
    RemovedFolder(PathBuf),
}

/// New content that waits to be put in its place: a file, or a folder with all that is in it.
pub(super) struct Prepared(PathBuf);

impl Prepared {
    /// Where it waits.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Journal {
    /// Opens a journal for files in and below `folder`.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        let waiting = tempfile::Builder::new()
            .prefix(".codegen-")
            .tempdir_in(folder);
        Ok(Self {
            waiting: waiting.map_err(about(folder))?,
            count: 0,
            steps: Vec::new(),
        })
    }

    /// Names a place where new content disturbs nobody. Who asks writes it there.
    pub(super) fn prepare(&mut self) -> Prepared {
        Prepared(self.next())
    }

    /// Puts a folder in its place, where nothing is: one step for all that is in it.
    pub(super) fn place_folder(&mut self, Prepared(new): Prepared, at: &Path) -> io::Result<()> {
        fs::rename(&new, at).map_err(about(at))?;
        let at = at.to_path_buf();
        self.steps.push(Step::CreatedFolder { at, from: new });
        Ok(())
    }

    /// Puts content in its place, instead of the file that is there.
    pub(super) fn place(&mut self, Prepared(new): Prepared, at: &Path) -> io::Result<()> {
        let at = at.to_path_buf();
        let step = match fs::symlink_metadata(&at) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Step::Created(at.clone()),
            Err(error) => return Err(about(&at)(error)),
            Ok(found) if found.is_dir() => return Err(folder_in_place_of_file(&at)),
            Ok(found) if found.is_file() => self.keep(&at)?,
            Ok(_) => {
                self.move_away(&at)?;
                Step::Created(at.clone())
            }
        };
        fs::rename(new, &at).map_err(about(&at))?;
        self.steps.push(step);
        Ok(())
    }

    /// Takes a file away. A symbolic link goes, and not what it leads to.
    pub(super) fn move_away(&mut self, from: &Path) -> io::Result<()> {
        let to = self.next();
        fs::rename(from, &to).map_err(about(from))?;
        let from = from.to_path_buf();
        self.steps.push(Step::MovedAway { from, to });
        Ok(())
    }

    /// Makes a folder and those above it.
    pub(super) fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
        for folder in absent(folder) {
            if make(&folder)? {
                self.steps.push(Step::MadeFolder(folder));
            }
        }
        Ok(())
    }

    /// Removes a folder if nothing is in it; says whether it did.
    pub(super) fn remove_if_empty(&mut self, folder: &Path) -> bool {
        let removed = fs::remove_dir(folder).is_ok();
        if removed {
            self.steps.push(Step::RemovedFolder(folder.to_path_buf()));
        }
        removed
    }

    /// Forgets how to undo. The old files are gone after this.
    pub(super) fn close(self) -> io::Result<()> {
        self.waiting.close()
    }

    /// Takes everything back, the last step first, and gives the reason on.
    ///
    /// If even that fails, the old files stay in the journal's folder, and the error says so.
    pub(super) fn undo(self, reason: io::Error) -> io::Error {
        let failed: Vec<String> = self
            .steps
            .iter()
            .rev()
            .filter_map(|step| step.undo().err())
            .map(|error| error.to_string())
            .collect();
        if failed.is_empty() {
            return reason;
        }
        let kept = self.waiting.keep();
        let (failed, kept) = (failed.join("; "), kept.display());
        let text =
            format!("{reason}; and it could not be undone ({failed}): old files are in {kept}");
        io::Error::new(reason.kind(), text)
    }

    /// Keeps the file at `at` under a second name, so that it can come back as the same file.
    fn keep(&mut self, at: &Path) -> io::Result<Step> {
        let old = self.next();
        if fs::hard_link(at, &old).is_err() {
            copy(at, &old).map_err(about(at))?;
        }
        let at = at.to_path_buf();
        Ok(Step::Replaced { at, old })
    }

    fn next(&mut self) -> PathBuf {
        self.count = self.count.saturating_add(1);
        self.waiting.path().join(self.count.to_string())
    }
}

impl Step {
    fn undo(&self) -> io::Result<()> {
        match self {
            Self::Created(at) => fs::remove_file(at).map_err(about(at)),
            Self::CreatedFolder { at, from } => fs::rename(at, from).map_err(about(at)),
            Self::MovedAway { from, to } => fs::rename(to, from).map_err(about(from)),
            Self::Replaced { at, old } => fs::rename(old, at).map_err(about(at)),
            Self::MadeFolder(folder) => fs::remove_dir(folder).map_err(about(folder)),
            Self::RemovedFolder(folder) => fs::create_dir(folder).map_err(about(folder)),
        }
    }
}

/// For file systems without hard links.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    File::options().write(true).open(to)?.set_modified(modified)
}

/// Makes a folder, unless somebody else did so in the meantime, and says which.
pub(super) fn make(folder: &Path) -> io::Result<bool> {
    match fs::create_dir(folder) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(false),
        Err(error) => Err(about(folder)(error)),
    }
}

/// The folders above and including `folder` that are not there, outermost first.
pub(super) fn absent(folder: &Path) -> Vec<PathBuf> {
    let named = folder
        .ancestors()
        .filter(|path| !path.as_os_str().is_empty());
    let absent = named.take_while(|path| !path.is_dir());
    let mut absent: Vec<PathBuf> = absent.map(Path::to_path_buf).collect();
    absent.reverse();
    absent
}

fn folder_in_place_of_file(at: &Path) -> io::Error {
    let text = format!(
        "{} is a folder where a file belongs; move it away",
        at.display()
    );
    io::Error::new(io::ErrorKind::IsADirectory, text)
}
