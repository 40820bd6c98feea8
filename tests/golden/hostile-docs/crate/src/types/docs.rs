// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::enumeration::open_enumeration;

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

open_enumeration! {
    /// four blanks a tab.
    pub enum DocsC {
        StarSlash = "*/",
        Quote = "\"",
        Backslash = "\\",
        OpenBraceCloseBrace = "{}",

        /// A value of the document.
        Newline = ("\n"),

        /// A value of the document.
        U202E = ("\u{202e}"),

        /// A value that the document does not list.
        Unknown(String),
    }
}
