//! Turns the tokens of a file into its text: syn reads them, prettyplease writes them, and the spacing step puts the
//! blank lines where a reader wants them.
//!
//! Does not know what the tokens mean, nor where the file goes.

mod error;
mod spacing;
mod table;
#[cfg(test)]
mod tests;
mod ty;

use proc_macro2::TokenStream;
use syn::{File, Item};

pub use error::RenderError;

use spacing::{INDENT, Part, around};

use crate::source;

/// The text of a Rust file: the header as `//` lines, the docs as `//!` lines, inner attributes, and what stands in it.
///
/// The text ends with one line feed, and the same tokens give the same text.
///
/// # Errors
///
/// [`RenderError`] where tokens are not Rust. That is a bug of the generator, never of a document.
pub fn file(
    header: &str,
    docs: &[String],
    attributes: TokenStream,
    parts: Vec<source::Part>,
) -> Result<String, RenderError> {
    let mut sections = vec![comment("//", header.lines())];
    sections.push(comment(
        "//!",
        docs.iter().flat_map(|line| line.split('\n')),
    ));
    sections.push(inner_attributes(attributes)?);
    sections.push(spacing::parts(parsed(parts)?));
    sections.retain(|section| !section.is_empty());
    Ok(sections.join("\n"))
}

fn comment<'a>(sign: &str, lines: impl Iterator<Item = &'a str>) -> String {
    lines.fold(String::new(), |mut text, line| {
        // A carriage return cannot stand in a comment.
        let line = format!("{sign} {}", line.replace('\r', " "));
        text.push_str(line.trim_end());
        text.push('\n');
        text
    })
}

fn inner_attributes(tokens: TokenStream) -> Result<String, RenderError> {
    let file = parse(tokens)?;
    if let Some(item) = file.items.first() {
        return Err(RenderError::new(
            item,
            "an item stands among the inner attributes",
        ));
    }
    let lines = file.attrs.into_iter().map(|attribute| {
        // Without items behind them, the formatter writes all of them into one line.
        let line = prettyplease::unparse(&File {
            shebang: None,
            frontmatter: None,
            attrs: vec![attribute],
            items: Vec::new(),
        });
        format!("{}\n", line.trim_end())
    });
    Ok(lines.collect())
}

fn parsed(given: Vec<source::Part>) -> Result<Vec<Part>, RenderError> {
    let mut parts = Vec::new();
    for part in given {
        let tokens = match part {
            source::Part::Items(tokens) => tokens,
            source::Part::Line(line) => {
                parts.push(Part::Line(line));
                continue;
            }
            source::Part::Table(table) => {
                parts.push(Part::Call(table::text(&table)?));
                continue;
            }
        };
        if let Some(call) = Part::call(&tokens) {
            parts.push(call);
            continue;
        }
        let file = parse(tokens)?;
        if let Some(attribute) = file.attrs.first() {
            return Err(RenderError::new(
                attribute,
                "an inner attribute stands among the items",
            ));
        }
        parts.extend(file.items.into_iter().map(Part::from));
    }
    Ok(parts)
}

fn parse(tokens: TokenStream) -> Result<File, RenderError> {
    let source = tokens.clone();
    let file: File = syn::parse2(tokens).map_err(|error| RenderError::new(&source, error))?;
    let unknown = |item: &&Item| matches!(item, Item::Verbatim(_));
    match file.items.iter().find(unknown) {
        Some(item) => Err(RenderError::new(
            item,
            "the formatter does not know this item",
        )),
        None => Ok(file),
    }
}
