//! Makes one attribute for each line of a doc.
//!
//! The formatter would write several lines as a `/** … */` comment, which not every text can stand in, and a carriage
//! return as it is, which no comment can hold.

use syn::token::Not;
use syn::{AttrStyle, Attribute, Expr, ExprLit, Lit, Meta, parse_quote};

/// Splits the docs among attributes that have several lines.
pub(super) fn split_docs(attributes: &mut Vec<Attribute>) {
    let has_lines =
        |attribute: &Attribute| doc(attribute).is_some_and(|text| text.contains(LINE_ENDS));
    if !attributes.iter().any(has_lines) {
        return;
    }
    let mut split = Vec::new();
    for attribute in attributes.drain(..) {
        match doc(&attribute) {
            Some(text) => split.extend(
                text.split(LINE_ENDS)
                    .map(|line| with_line(&attribute, line)),
            ),
            None => split.push(attribute),
        }
    }
    *attributes = split;
}

const LINE_ENDS: [char; 2] = ['\n', '\r'];

fn with_line(attribute: &Attribute, line: &str) -> Attribute {
    let mut with_line: Attribute = parse_quote!(#[doc = #line]);
    if matches!(attribute.style, AttrStyle::Inner(_)) {
        with_line.style = AttrStyle::Inner(Not::default());
    }
    with_line
}

fn doc(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
