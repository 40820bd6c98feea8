//! Types without the paths to them, so that both sides spell them the same.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

/// A type.
pub(crate) fn short(ty: &Type) -> String {
    let mut text = String::new();
    without_paths(ty.to_token_stream(), &mut text);
    // The formatter ends long lists with a comma.
    text.replace(",>", ">").replace(",)", ")")
}

/// A type that is a text.
pub(crate) fn short_text(text: &str) -> String {
    short(&syn::parse_str(text).unwrap_or_else(|error| panic!("{text}: {error}")))
}

/// Writes the tokens, but of a path only its end.
fn without_paths(tokens: TokenStream, text: &mut String) {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ':');
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_path = matches!(token, TokenTree::Ident(_)) && tokens.peek().is_some_and(is_colon);
        if is_path || is_colon(&token) {
            continue;
        }
        match token {
            TokenTree::Group(group) => {
                let whole = group.to_string();
                let (open, close) = (&whole[..1], &whole[whole.len() - 1..]);
                text.push_str(open);
                without_paths(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Ident(word) => {
                let glued = !text.ends_with(|c: char| c.is_alphanumeric() || c == '_');
                text.push_str(if glued { "" } else { " " });
                text.push_str(&word.to_string());
            }
            other => text.push_str(&other.to_string()),
        }
    }
}
