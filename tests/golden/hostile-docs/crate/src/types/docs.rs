// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::enumeration;

/// HTML **bold** & `Vec<T>`.
///
/// - one
/// - two
///
/// \[Vec\<T>\] \[broken\] {@link X}
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Docs {
    /// ```text
    /// assert!(false);
    /// ```
    pub a: String,

    /// rtl.
    ///
    /// Matches `` ^`[\\w]*`"#$ ``.
    pub b: String,

    /// four blanks a tab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub c: Option<DocsC>,

    /// #\[derive(Debug)\] struct X; //! inner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d: Option<String>,
}

/// four blanks a tab.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DocsC {
    /// `*/`.
    StarSlash,

    /// `"`.
    Quote,

    /// `\`.
    Backslash,

    /// `{}`.
    OpenBraceCloseBrace,

    /// A value of the document.
    Newline,

    /// A value of the document.
    U202E,

    /// A value that the document does not list.
    Unknown(String),
}

impl DocsC {
    /// All values that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::StarSlash,
        Self::Quote,
        Self::Backslash,
        Self::OpenBraceCloseBrace,
        Self::Newline,
        Self::U202E,
    ];

    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarSlash => "*/",
            Self::Quote => "\"",
            Self::Backslash => "\\",
            Self::OpenBraceCloseBrace => "{}",
            Self::Newline => "\n",
            Self::U202E => "\u{202e}",
            Self::Unknown(text) => text,
        }
    }
}

impl fmt::Display for DocsC {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<&str> for DocsC {
    fn from(text: &str) -> Self {
        enumeration::parse_open(text, Self::ALL, Self::as_str, Self::Unknown)
    }
}

impl FromStr for DocsC {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for DocsC {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DocsC {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read_open(deserializer)
    }
}
