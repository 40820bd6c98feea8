// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

//! A file that goes into a multipart body: its octets, and what is said about them.

use std::path::Path;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error, Serialize, Serializer};

use super::content::Content;

/// A file for a multipart body.
///
/// Octets become one as they are: `File::from(octets)`, `octets.into()`; one that is on the disk comes
/// [from its path](Self::from_path) and is sent without being held in memory. Without a name of its own it is sent under
/// that of its property, because servers tell files from texts by that.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// What is in it.
    pub content: Content,
    /// Its name, without a folder.
    pub file_name: Option<String>,
    /// Its media type.
    pub content_type: Option<String>,
    /// More headers of its part, such as the document names.
    pub headers: Vec<(String, String)>,
}

impl File {
    /// A file with this content.
    #[must_use]
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// The file at this path, under the name that it has there.
    ///
    /// It is opened when it is sent, each time anew: see [`Content::from_path`].
    #[must_use]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name();
        Self {
            file_name: name.map(|name| name.to_string_lossy().into_owned()),
            ..Self::new(Content::from_path(path))
        }
    }

    /// With this name.
    #[must_use]
    pub fn named(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// With this media type, such as `image/png`.
    #[must_use]
    pub fn of_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// With one more header in its part.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl From<Content> for File {
    fn from(content: Content) -> Self {
        Self::new(content)
    }
}

impl From<Bytes> for File {
    fn from(octets: Bytes) -> Self {
        Self::new(octets)
    }
}

impl From<Vec<u8>> for File {
    fn from(octets: Vec<u8>) -> Self {
        Self::new(octets)
    }
}

impl From<&[u8]> for File {
    fn from(octets: &[u8]) -> Self {
        Self::new(octets)
    }
}

impl From<String> for File {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for File {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// In JSON, which has no octets, a file is a text.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(octets) = self.content.as_bytes() else {
            return Err(S::Error::custom("only a file in memory can be JSON"));
        };
        match std::str::from_utf8(octets) {
            Ok(text) => serializer.serialize_str(text),
            Err(_) => Err(S::Error::custom("only a file of text can be JSON")),
        }
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}
