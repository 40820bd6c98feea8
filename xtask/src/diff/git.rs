//! Files as they were at a revision of the repository, read by `git` itself.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::bundle::{Files, Opened, Unread};
use codegen::load::Source;
use semver::Version;

use crate::failure::Failure;
use crate::files;

/// How many tags are looked at before none is taken for a version.
const TAGS: usize = 100;

/// A revision that is there.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    folder: PathBuf,
    /// As the user says it.
    shown: String,
    /// The commit.
    commit: String,
}

impl Revision {
    /// Finds a revision in the repository around a folder.
    pub(crate) fn find(folder: &Path, shown: &str) -> Result<Self, Failure> {
        let name = format!("{shown}^{{commit}}");
        let arguments = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &name,
        ];
        let found = git(folder, &arguments)?;
        if !found.status.success() {
            let inside = git(folder, &["rev-parse", "--git-dir"])?;
            return Err(Failure::Error(if inside.status.success() {
                format!("git:{shown}: there is no revision `{shown}`; `git log` lists them")
            } else {
                format!(
                    "git:{shown}: {} is in no git repository; name a file instead",
                    folder.display()
                )
            }));
        }
        let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
        Ok(Self {
            folder: folder.to_path_buf(),
            shown: shown.to_owned(),
            commit,
        })
    }

    /// A file at this revision, by its path from the folder; `None` if it is not there.
    pub(crate) fn file(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        let object = format!("{}:./{path}", self.commit);
        let found = git(&self.folder, &["cat-file", "blob", &object])?;
        Ok(found.status.success().then_some(found.stdout))
    }

    /// As [`Self::file`], with the name that messages use; that it is not there is an error.
    pub(crate) fn source(&self, path: &str) -> Result<Source, Failure> {
        let name = self.name(path);
        match self.file(path)? {
            Some(text) => Ok(Source { name, text }),
            None => Err(Failure::Error(format!(
                "{name}: there is no file {path} at `{}`; `git ls-tree -r --name-only {}` lists them",
                self.shown, self.shown
            ))),
        }
    }

    /// The version that its name says, where it is the tag of one.
    pub(super) fn version(&self) -> Option<Version> {
        version_in(&self.shown)
    }

    fn name(&self, path: &str) -> String {
        format!("git:{}:{path}", self.shown)
    }
}

/// The last tag before the current commit that is a version, if there is one.
pub(super) fn last_tag(folder: &Path) -> Option<(String, Version)> {
    // The patterns let more pass than versions: what is none is left out, and the search goes on behind it.
    let mut arguments = [
        "describe",
        "--tags",
        "--abbrev=0",
        "--match=v[0-9]*.[0-9]*.[0-9]*",
        "--match=[0-9]*.[0-9]*.[0-9]*",
    ]
    .map(str::to_owned)
    .to_vec();
    for _ in 0..TAGS {
        let found = git(folder, &arguments).ok()?;
        let name = String::from_utf8_lossy(&found.stdout).trim().to_owned();
        if !found.status.success() || name.is_empty() {
            return None;
        }
        if let Some(version) = version_in(&name) {
            return Some((name, version));
        }
        arguments.push(format!("--exclude={name}"));
    }
    None
}

/// The version that a tag says: `v1.2.3` or `1.2.3`.
fn version_in(tag: &str) -> Option<Version> {
    Version::parse(tag.strip_prefix('v').unwrap_or(tag)).ok()
}

fn git(folder: &Path, arguments: &[impl AsRef<OsStr>]) -> Result<Output, Failure> {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    command
        .output()
        .map_err(|error| Failure::Error(format!("git cannot be run: {error}")))
}

/// The files beside a document at a revision.
pub(crate) struct Beside {
    revision: Revision,
    /// The folder of the document, from that of the revision.
    folder: PathBuf,
}

impl Beside {
    pub(crate) fn new(revision: Revision, document: &str) -> Self {
        let folder = Path::new(document).parent();
        Self {
            revision,
            folder: folder.unwrap_or(Path::new("")).to_path_buf(),
        }
    }
}

impl Files for Beside {
    fn open(&self, path: &str) -> Result<Opened, Unread> {
        let straight = files::straight(&self.folder.join(path));
        let inside = straight.strip_prefix(&self.folder);
        let inside = inside.map_err(|_| Unread::Outside)?.to_path_buf();
        let place = straight.to_string_lossy().replace('\\', "/");
        let found = self.revision.file(&place);
        let text = found.map_err(|_| Unread::Failed("git cannot read it".to_owned()))?;
        Ok(Opened {
            path: inside.to_string_lossy().replace('\\', "/"),
            source: Source::new(self.revision.name(&place), text.ok_or(Unread::Missing)?),
        })
    }
}
