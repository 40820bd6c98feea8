//! What every emitter looks things up in, and the small pieces of tokens that all of them need.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::analyze::Facts;
use crate::config::Config;
use crate::ir::Api;
use crate::names::{Name, Names};

/// The settled stages that `emit` reads.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) facts: &'a Facts,
    pub(super) names: &'a Names,
    pub(super) config: &'a Config,
}

/// A name as a token. `names` has one for everything that is emitted.
pub(super) fn ident(name: Option<&Name>) -> Ident {
    Ident::new(name.map_or("unnamed", Name::as_str), Span::call_site())
}

/// The lines of a doc comment as attributes, one for each line.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote! { #(#[doc = #lines])* }
}

/// A doc comment of one line.
pub(super) fn doc_line(line: &str) -> TokenStream {
    doc(&[line.to_owned()])
}

/// Adds a paragraph to the lines of a doc comment.
pub(super) fn paragraph(lines: &mut Vec<String>, paragraph: impl IntoIterator<Item = String>) {
    let mut paragraph = paragraph.into_iter().peekable();
    if paragraph.peek().is_some() && !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(paragraph);
}

/// `#[deprecated]` where the document advises against a node.
pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote! { #[deprecated] }
    } else {
        TokenStream::new()
    }
}

/// Why to stay away from what a line of a table declares.
pub(super) const DEPRECATED: &str = "the document says so";
