// Written by `cargo xtask codegen` from spec.yaml. Do not edit.

object! {
    /// HTML **bold** & `Vec<T>`.
    ///
    /// - one
    /// - two
    ///
    /// \[Vec\<T>\] \[broken\] {@link X}
    pub struct Docs {
        /// ```text
        /// assert!(false);
        /// ```
        required a: String,

        /// rtl.
        ///
        /// Matches `` ^`[\\w]*`"#$ ``.
        required b: String,

        /// four blanks a tab.
        optional c: DocsC,

        /// #\[derive(Debug)\] struct X; //! inner.
        optional d: String,
    }
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
