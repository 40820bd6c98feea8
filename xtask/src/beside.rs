//! The files beside a document, read when the document refers to them: never outside its folder, unless that is allowed.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use codegen::bundle::{Files, Opened, Unread};
use codegen::load::Source;

use crate::files;

/// Bytes of a file; the generator has its own limit for all of them together.
const BYTES: u64 = 64 * 1024 * 1024;

/// The folder of a document.
pub(crate) struct Beside {
    /// As the system calls it: no link is left in it.
    folder: PathBuf,
    /// As messages call it.
    shown: PathBuf,
    allow_outside: bool,
}

impl Beside {
    /// The folder of the document at `path`, which messages call `shown`.
    pub(crate) fn new(path: &Path, shown: &str, allow_outside: bool) -> io::Result<Self> {
        let parent = path.parent().filter(|it| !it.as_os_str().is_empty());
        Ok(Self {
            folder: fs::canonicalize(parent.unwrap_or(Path::new(".")))?,
            shown: Path::new(shown)
                .parent()
                .unwrap_or(Path::new(""))
                .to_path_buf(),
            allow_outside,
        })
    }

    /// The path from the folder, which may begin with `..` if that is allowed.
    fn relative(&self, real: &Path) -> Result<PathBuf, Unread> {
        if let Ok(inside) = real.strip_prefix(&self.folder) {
            return Ok(inside.to_path_buf());
        }
        if !self.allow_outside {
            return Err(Unread::Outside);
        }
        let common = self.folder.ancestors().find(|it| real.starts_with(it));
        let (Some(common), mut relative) = (common, PathBuf::new()) else {
            return Ok(real.to_path_buf());
        };
        let up = self
            .folder
            .strip_prefix(common)
            .map_or(0, |it| it.components().count());
        relative.extend(std::iter::repeat_n("..", up));
        relative.push(real.strip_prefix(common).unwrap_or(real));
        Ok(relative)
    }
}

impl Files for Beside {
    fn open(&self, path: &str) -> Result<Opened, Unread> {
        let wanted = self.folder.join(path);
        // What is outside is not even looked at: whether it is there is nobody's business.
        let straight = files::straight(&wanted);
        if !self.allow_outside && !straight.starts_with(&self.folder) {
            return Err(Unread::Outside);
        }
        let real = fs::canonicalize(&wanted).map_err(|error| unread(&error))?;
        let relative = self.relative(&real)?;
        let path = relative.to_string_lossy().replace('\\', "/");
        let name = files::straight(&self.shown.join(&relative));
        let text = read(&real)?;
        Ok(Opened {
            path,
            source: Source::new(name.display().to_string(), text),
        })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Unread> {
    let about = fs::metadata(path).map_err(|error| unread(&error))?;
    if !about.is_file() {
        return Err(Unread::Failed("it is not a file".to_owned()));
    }
    let mut text = Vec::new();
    let file = fs::File::open(path).map_err(|error| unread(&error))?;
    // It may grow while it is read.
    let read = file.take(BYTES.saturating_add(1)).read_to_end(&mut text);
    let read = read.map_err(|error| unread(&error))?;
    if u64::try_from(read).unwrap_or(u64::MAX) > BYTES {
        return Err(Unread::TooLarge);
    }
    Ok(text)
}

fn unread(error: &io::Error) -> Unread {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Unread::Missing,
        _ => Unread::Failed(error.to_string()),
    }
}
