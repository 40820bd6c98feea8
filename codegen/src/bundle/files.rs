//! What the generator asks its caller for: other files beside the document, by their path.

use std::collections::BTreeMap;

use crate::text::Source;

/// A file that was asked for.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Its path from the folder of the document, the same for every way to the file.
    pub path: String,
    /// The file.
    pub source: Source,
}

/// Why a file is not read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Unread {
    /// There is none.
    Missing,
    /// It is outside the folder of the document.
    Outside,
    /// It is larger than what is read.
    TooLarge,
    /// Anything else, in words: `it is a folder`.
    Failed(String),
}

/// The files that a document may refer to.
pub trait Files: Sync {
    /// The file at a path from the folder of the document, with `/` between names; `..` only at the front.
    ///
    /// # Errors
    ///
    /// [`Unread`] if it is not there, or may not be read.
    fn open(&self, path: &str) -> Result<Opened, Unread>;
}

/// For a document that stands alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Files for NoFiles {
    fn open(&self, _: &str) -> Result<Opened, Unread> {
        Err(Unread::Missing)
    }
}

/// Files in memory, by their paths.
impl Files for BTreeMap<String, Vec<u8>> {
    fn open(&self, path: &str) -> Result<Opened, Unread> {
        if path.starts_with("../") || path.starts_with('/') {
            return Err(Unread::Outside);
        }
        let text = self.get(path).ok_or(Unread::Missing)?;
        Ok(Opened {
            path: path.to_owned(),
            source: Source::new(path, text.clone()),
        })
    }
}
