//! Writes calls of the macros that declare types: the formatter leaves what is in them as it finds it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::{File, Item, ItemMacro, MacroDelimiter};

use super::{INDENT, Part};

/// The text of a call that holds items, which are written as they would be outside of it; `None` for any other call.
pub(super) fn call(item: &ItemMacro) -> Option<String> {
    let braces = matches!(item.mac.delimiter, MacroDelimiter::Brace(_));
    if !braces || item.ident.is_some() || !item.attrs.is_empty() {
        return None;
    }
    written(&path(item)?, &item.mac.tokens)
}

/// The text of such a call, if the tokens are nothing else. That spares parsing what is in it twice.
pub(super) fn only_call(tokens: &TokenStream) -> Option<String> {
    let mut name = String::new();
    let mut tokens = tokens.clone().into_iter();
    loop {
        match tokens.next()? {
            TokenTree::Ident(ident) => name.push_str(&ident.to_string()),
            TokenTree::Punct(sign) if sign.as_char() == ':' => name.push(':'),
            TokenTree::Punct(sign) if sign.as_char() == '!' => break,
            _ => return None,
        }
    }
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(inside)), None) if is_braced(&inside) => {
            written(&name, &inside.stream())
        }
        _ => None,
    }
}

fn is_braced(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
}

fn written(name: &str, tokens: &TokenStream) -> Option<String> {
    Some(around(name, &items(tokens)?))
}

/// The call of a macro around the text that stands in it.
pub(in super::super) fn around(name: &str, inside: &str) -> String {
    let mut text = format!("{name}! {{\n");
    for line in inside.lines() {
        if !line.is_empty() {
            text.push_str(INDENT);
        }
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("}\n");
    text
}

fn items(tokens: &TokenStream) -> Option<String> {
    let inside: File = syn::parse2(tokens.clone()).ok()?;
    let is_known = |item: &Item| !matches!(item, Item::Verbatim(_));
    let are_all =
        !inside.items.is_empty() && inside.attrs.is_empty() && inside.items.iter().all(is_known);
    are_all.then(|| super::parts(inside.items.into_iter().map(Part::from).collect()))
}

/// The path of a macro, which has no arguments.
fn path(item: &ItemMacro) -> Option<String> {
    let path = &item.mac.path;
    let mut text = String::new();
    for segment in &path.segments {
        if !segment.arguments.is_empty() {
            return None;
        }
        if !text.is_empty() || path.leading_colon.is_some() {
            text.push_str("::");
        }
        text.push_str(&segment.ident.to_string());
    }
    Some(text)
}
