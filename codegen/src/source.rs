//! A Rust file on its way from `emit` to `render`: tokens, and the tables that macros of the runtime read, which are no
//! Rust by themselves.

use proc_macro2::TokenStream;

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

/// The call of a macro that declares a struct: each line says more of a field than Rust can.
///
/// ```text
/// object! {
///     pub struct Book {
///         /// How many there are.
///         required(formatted) pages: Vec<Page> as "Pages",
///
///         ..others: BTreeMap<String, Value> [except "isbn"],
///     }
///
///     pub fn new(pages: Vec<Page>);
/// }
/// ```
pub struct Table {
    /// The macro.
    pub call: &'static str,
    /// The lines of docs of the struct.
    pub docs: Vec<String>,
    /// Whether to stay away from it.
    pub deprecated: bool,
    /// The name of the struct.
    pub name: String,
    /// Its fields.
    pub rows: Vec<Row>,
    /// The field that holds what no other does.
    pub rest: Option<Rest>,
    /// The arguments of its constructor, if it has one.
    pub new: Option<Vec<Argument>>,
}

/// A field in a table.
pub struct Row {
    /// The lines of its docs.
    pub docs: Vec<String>,
    /// Why to stay away from it.
    pub deprecated: Option<&'static str>,
    /// When it is there.
    pub presence: &'static str,
    /// How it is read, kept and given.
    pub how: Vec<&'static str>,
    /// Its name.
    pub name: String,
    /// The type of its value.
    pub ty: TokenStream,
    /// Its name outside of Rust, where that is another one.
    pub wire: Option<String>,
}

/// The field that holds what no other does.
pub struct Rest {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: TokenStream,
    /// The names outside of Rust that it does not hold either.
    pub except: Vec<String>,
}

/// An argument of a constructor.
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: TokenStream,
}
