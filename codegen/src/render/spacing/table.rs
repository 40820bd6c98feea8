//! Writes the table of a struct: each line has words before the name of its field, which no struct of Rust has.
//!
//! ```text
//! pub struct Book {
//!     /// How many there are.
//!     required(formatted) pages: Vec<Page> as "Pages",
//!     ..others: BTreeMap<String, Value>,
//! }
//!
//! pub fn new(pages: Vec<Page>);
//! ```

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::token::Bracket;
use syn::{LitStr, Result, Token, braced, bracketed, parenthesized};

use super::INDENT;
use super::note::{Note, notes};
use super::ty::Ty;

/// How wide a line may be, within the call.
const WIDTH: usize = 96;

/// The text of a table; `None` for anything else.
pub(super) fn text(tokens: &TokenStream) -> Option<String> {
    let table: Table = syn::parse2(tokens.clone()).ok()?;
    let mut text = String::new();
    table
        .notes
        .iter()
        .for_each(|note| note.write(&mut text, ""));
    let _ = write!(text, "pub struct {} {{", table.name);
    for (index, line) in table.lines.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { "\n\n" });
        line.write(&mut text);
    }
    if let Some((name, ty)) = &table.rest {
        text.push_str(if table.lines.is_empty() { "\n" } else { "\n\n" });
        let _ = write!(text, "{INDENT}..{name}: {ty}");
        text.push_str(&except(&table.left_out));
        text.push(',');
    }
    let is_empty = table.lines.is_empty() && table.rest.is_none();
    text.push_str(if is_empty { "}\n" } else { "\n}\n" });
    if let Some(arguments) = &table.new {
        text.push('\n');
        text.push_str(&new(arguments));
    }
    Some(text)
}

fn except(names: &[LitStr]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| name.to_token_stream().to_string())
        .collect();
    if names.is_empty() {
        return String::new();
    }
    format!(" [except {}]", names.join(", "))
}

fn new(arguments: &[(Ident, Ty)]) -> String {
    let arguments = arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
    let arguments: Vec<String> = arguments.collect();
    let line = format!("pub fn new({});\n", arguments.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let lines = arguments
        .iter()
        .map(|argument| format!("{INDENT}{argument},\n"));
    format!("pub fn new(\n{});\n", lines.collect::<String>())
}

struct Table {
    notes: Vec<Note>,
    name: Ident,
    lines: Vec<Line>,
    rest: Option<(Ident, Ty)>,
    /// The names that do not belong to the rest either.
    left_out: Vec<LitStr>,
    new: Option<Vec<(Ident, Ty)>>,
}

struct Line {
    notes: Vec<Note>,
    word: Ident,
    how: Vec<Ident>,
    name: Ident,
    ty: Ty,
    wire: Option<LitStr>,
}

impl Parse for Table {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let notes = input.call(notes)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        let inside;
        braced!(inside in input);
        let (mut lines, mut rest, mut left_out) = (Vec::new(), None, Vec::new());
        while !inside.is_empty() && rest.is_none() {
            if inside.peek(Token![..]) {
                inside.parse::<Token![..]>()?;
                rest = Some(argument(&inside)?);
                if inside.peek(Bracket) {
                    left_out = names(&inside)?;
                }
            } else {
                lines.push(inside.parse()?);
            }
            if !inside.is_empty() {
                inside.parse::<Token![,]>()?;
            }
        }
        Ok(Self {
            notes,
            name,
            lines,
            rest,
            left_out,
            new: if input.is_empty() {
                None
            } else {
                Some(arguments(input)?)
            },
        })
    }
}

/// `[except "one", "two"]`
fn names(input: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let inside;
    bracketed!(inside in input);
    inside.parse::<Ident>()?;
    let names = Punctuated::<LitStr, Token![,]>::parse_terminated(&inside)?;
    Ok(names.into_iter().collect())
}

impl Parse for Line {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let notes = input.call(notes)?;
        let word = input.parse()?;
        let mut how = Vec::new();
        if input.peek(syn::token::Paren) {
            let inside;
            parenthesized!(inside in input);
            how.extend(Punctuated::<Ident, Token![,]>::parse_terminated(&inside)?);
        }
        let (name, ty) = argument(input)?;
        let wire = if input.peek(Token![as]) {
            input.parse::<Token![as]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        Ok(Self {
            notes,
            word,
            how,
            name,
            ty,
            wire,
        })
    }
}

impl Line {
    fn write(&self, text: &mut String) {
        self.notes.iter().for_each(|note| note.write(text, INDENT));
        let _ = write!(text, "{INDENT}{}", self.word);
        if !self.how.is_empty() {
            let how: Vec<_> = self.how.iter().map(ToString::to_string).collect();
            let _ = write!(text, "({})", how.join(", "));
        }
        let _ = write!(text, " {}: {}", self.name, self.ty);
        if let Some(wire) = &self.wire {
            let _ = write!(text, " as {}", wire.token());
        }
        text.push(',');
    }
}

fn argument(input: ParseStream<'_>) -> Result<(Ident, Ty)> {
    let name = input.call(Ident::parse_any)?;
    input.parse::<Token![:]>()?;
    Ok((name, input.parse()?))
}

/// `pub fn new(…);`.
fn arguments(input: ParseStream<'_>) -> Result<Vec<(Ident, Ty)>> {
    input.parse::<Token![pub]>()?;
    input.parse::<Token![fn]>()?;
    input.parse::<Ident>()?;
    let inside;
    parenthesized!(inside in input);
    input.parse::<Token![;]>()?;
    let mut all = Vec::new();
    while !inside.is_empty() {
        all.push(argument(&inside)?);
        if !inside.is_empty() {
            inside.parse::<Token![,]>()?;
        }
    }
    Ok(all)
}
