//! The tables that macros of the runtime read.

use proc_macro2::TokenStream;

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
