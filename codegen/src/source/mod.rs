//! A Rust file on its way from `emit` to `render`: tokens, and the tables that macros of the runtime read, which are no
//! Rust by themselves.

mod table;

use proc_macro2::TokenStream;

pub use table::{Argument, Rest, Row, Table};

/// A Rust file before it is text.
pub struct SourceFile {
    /// Where it goes, from the root of the crate, with `/`.
    pub path: String,
    /// The lines of its `//!`.
    pub docs: Vec<String>,
    /// Its inner attributes.
    pub attributes: TokenStream,
    /// What stands in it.
    pub parts: Vec<Part>,
}

/// Something that stands in a file.
pub enum Part {
    /// Items of Rust.
    Items(TokenStream),
    /// An import or a module as it is written, in one line: there are more of them than of all else.
    Line(String),
    /// A struct that a macro declares.
    Table(Table),
}

impl From<TokenStream> for Part {
    fn from(items: TokenStream) -> Self {
        Self::Items(items)
    }
}

/// Items as parts of a file.
#[must_use]
pub fn parts(items: impl IntoIterator<Item = TokenStream>) -> Vec<Part> {
    items.into_iter().map(Part::Items).collect()
}
