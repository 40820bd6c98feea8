// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! What a file or a body of octets holds: octets in memory, or a source that is opened anew for each sending.
//!
//! Knows how a source is opened, but neither reads it nor sends it.

use std::fmt;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::error::{Error, ErrorKind};
use super::opened::Opened;

/// What is in a file or in a body of octets.
///
/// Octets and texts become one as they are: `Content::from(octets)`, `octets.into()`. What is too large for the memory
/// comes [from a path](Self::from_path) or [from a reader](Self::from_reader): the clients send it piece by piece, and
/// open it again when the request is sent again.
///
/// A source should not wait for ever. The async client reads it on a thread of its runtime that may wait, and a time-out
/// ends the request, but not that thread. With a blocking client it cannot even interrupt a source that waits; and there an
/// answer is only looked for when all has been sent: a server that has enough and closes the connection is an error of the
/// kind [`ErrorKind::Transport`].
///
/// Two contents are equal if they are the same octets, the same path, or clones of one reader.
#[derive(Clone)]
pub struct Content(Source);

#[derive(Clone)]
enum Source {
    Octets(Bytes),
    Path(Arc<Path>),
    Reader(Option<u64>, Arc<Open>),
}

/// What gives a new reader for each sending.
type Open = dyn Fn() -> io::Result<Box<dyn Read + Send>> + Send + Sync;

/// A source that is read once.
pub(crate) struct Reading {
    /// How many octets it has, if that is known.
    pub(crate) length: Option<u64>,
    /// Where they come from.
    pub(crate) reader: Box<dyn Read + Send>,
}

impl Content {
    /// What is in the file at this path.
    ///
    /// The file is opened when a request is sent, each time anew, and how long it is counts from then on: one that grows
    /// or shrinks while it is sent is an error of the kind [`ErrorKind::Content`], and so is one that is missing.
    #[must_use]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self(Source::Path(path.as_ref().into()))
    }

    /// What a reader gives, which `open` makes anew for each sending.
    ///
    /// With a length, the request has a `Content-Length`, and a reader that ends earlier or goes on after it is an error of
    /// the kind [`ErrorKind::Content`]. Without one it is sent in chunks, which not every server takes.
    ///
    /// ```text
    /// let text = Content::from_reader(None, || Ok(GzEncoder::new(File::open("large.txt")?, Compression::fast())));
    /// ```
    #[must_use]
    pub fn from_reader<R: Read + Send + 'static>(
        length: Option<u64>,
        open: impl Fn() -> io::Result<R> + Send + Sync + 'static,
    ) -> Self {
        let open = move || open().map(|reader| Box::new(reader) as Box<dyn Read + Send>);
        Self(Source::Reader(length, Arc::new(open)))
    }

    /// The octets, if they are in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Source::Octets(octets) => Some(octets),
            Source::Path(_) | Source::Reader(..) => None,
        }
    }

    /// The path of the file that it comes from, if it comes from one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Source::Path(path) => Some(path),
            Source::Octets(_) | Source::Reader(..) => None,
        }
    }

    /// All octets, read into memory where they are not there yet.
    ///
    /// # Errors
    ///
    /// When the source cannot be opened or read ([`ErrorKind::Content`]).
    pub fn read(&self) -> Result<Bytes, Error> {
        match &self.0 {
            Source::Octets(octets) => Ok(octets.clone()),
            Source::Path(_) | Source::Reader(..) => {
                Opened::new(std::slice::from_ref(self))?.read_all()
            }
        }
    }

    /// Opens it for one sending.
    pub(crate) fn open(&self) -> Result<Reading, Error> {
        let opened = match &self.0 {
            Source::Octets(octets) => Ok(Reading {
                length: u64::try_from(octets.len()).ok(),
                reader: Box::new(io::Cursor::new(octets.clone())),
            }),
            Source::Path(path) => open_file(path),
            Source::Reader(length, open) => open().map(|reader| Reading {
                length: *length,
                reader,
            }),
        };
        opened.map_err(|error| self.failure(&format!("cannot be opened: {error}"), error))
    }

    /// The error of a source that could not be opened or read.
    pub(crate) fn failure(&self, what: &str, error: io::Error) -> Error {
        self.fault(what).with_source(error)
    }

    /// The error of a source that is not as it should be.
    pub(crate) fn fault(&self, what: &str) -> Error {
        let name = match &self.0 {
            Source::Octets(_) => "what is in memory".to_owned(),
            Source::Path(path) => format!("the file {}", path.display()),
            Source::Reader(..) => "what a reader gives".to_owned(),
        };
        Error::new(ErrorKind::Content, format!("{name} {what}"))
    }
}

/// Opens a file. Only a regular file says how long it is; a pipe is as long as it comes.
fn open_file(path: &Path) -> io::Result<Reading> {
    let file = fs::File::open(path)?;
    let metadata = file.metadata()?;
    Ok(Reading {
        length: metadata.is_file().then_some(metadata.len()),
        reader: Box::new(file),
    })
}

impl Default for Content {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl From<Bytes> for Content {
    fn from(octets: Bytes) -> Self {
        Self(Source::Octets(octets))
    }
}

impl From<Vec<u8>> for Content {
    fn from(octets: Vec<u8>) -> Self {
        Self::from(Bytes::from(octets))
    }
}

impl From<Box<[u8]>> for Content {
    fn from(octets: Box<[u8]>) -> Self {
        Self::from(Bytes::from(octets))
    }
}

impl From<&[u8]> for Content {
    fn from(octets: &[u8]) -> Self {
        Self::from(Bytes::copy_from_slice(octets))
    }
}

impl<const LENGTH: usize> From<&[u8; LENGTH]> for Content {
    fn from(octets: &[u8; LENGTH]) -> Self {
        Self::from(octets.as_slice())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::from(text.into_bytes())
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::from(text.as_bytes())
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Octets(here), Source::Octets(there)) => here == there,
            (Source::Path(here), Source::Path(there)) => here == there,
            (Source::Reader(length, here), Source::Reader(other_length, there)) => {
                length == other_length && Arc::ptr_eq(here, there)
            }
            _ => false,
        }
    }
}

impl Eq for Content {}

impl Hash for Content {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(&self.0).hash(state);
        match &self.0 {
            Source::Octets(octets) => octets.hash(state),
            Source::Path(path) => path.hash(state),
            Source::Reader(length, open) => {
                length.hash(state);
                Arc::as_ptr(open).cast::<()>().hash(state);
            }
        }
    }
}

// The octets are left out: they are long, and may not be for logs.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Content");
        match &self.0 {
            Source::Octets(octets) => shown.field("length", &octets.len()).finish_non_exhaustive(),
            Source::Path(path) => shown.field("path", path).finish(),
            Source::Reader(length, _) => shown.field("length", length).finish_non_exhaustive(),
        }
    }
}
