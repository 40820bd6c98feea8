//! Cuts HTML into text, tags and comments (HTML Living Standard, section 13.2.5, as far as prose needs it).

use std::collections::BTreeSet;

/// A piece of HTML.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    /// Text, its entities not yet decoded.
    Text(&'a str),
    Tag(Tag<'a>),
    /// A comment, a declaration or a processing instruction.
    Comment,
}

/// A tag.
#[derive(Debug, PartialEq)]
pub(super) struct Tag<'a> {
    /// Its name in small letters.
    pub(super) name: String,
    pub(super) closes: bool,
    /// What stands behind the name.
    pub(super) attributes: &'a str,
    /// The tag as it is written.
    pub(super) source: &'a str,
}

/// The pieces of a text, in order.
pub(super) fn tokens(html: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, markup) = rest.split_at(start);
        push_text(&mut tokens, before);
        let (token, after) = markup_token(markup);
        tokens.push(token);
        rest = after;
    }
    push_text(&mut tokens, rest);
    tokens
}

/// The names of the closing tags in a text, in small letters.
pub(super) fn closed_names(text: &str) -> BTreeSet<String> {
    let ends = text.split("</").skip(1);
    let names = ends.filter_map(|end| end.split(|c: char| !c.is_ascii_alphanumeric()).next());
    names.map(str::to_ascii_lowercase).collect()
}

fn push_text<'a>(tokens: &mut Vec<Token<'a>>, text: &'a str) {
    if !text.is_empty() {
        tokens.push(Token::Text(text));
    }
}

/// The token that begins with the `<` at the start of a text, and the text behind it.
fn markup_token(text: &str) -> (Token<'_>, &str) {
    if let Some(comment) = text.strip_prefix("<!--") {
        return (Token::Comment, after(comment, "-->"));
    }
    if text.starts_with("<!") || text.starts_with("<?") {
        return (Token::Comment, after(text, ">"));
    }
    if let Some((tag, rest)) = tag(text) {
        return (Token::Tag(tag), rest);
    }
    let (sign, rest) = text.split_at(1);
    (Token::Text(sign), rest)
}

fn after<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map_or("", |(_, after)| after)
}

fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    let inside = text.strip_prefix('<')?;
    let (closes, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    if !inside.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let name_end = inside.find(|c: char| c.is_whitespace() || matches!(c, '/' | '>' | '<'))?;
    let (name, behind) = inside.split_at_checked(name_end)?;
    let end = attributes_end(behind)?;
    let (attributes, close) = behind.split_at_checked(end)?;
    let rest = close.strip_prefix('>')?;
    let source = text.get(..text.len().checked_sub(rest.len())?)?;
    let tag = Tag {
        name: name.to_ascii_lowercase(),
        closes,
        attributes: attributes.trim_matches(|c: char| c.is_whitespace() || c == '/'),
        source,
    };
    Some((tag, rest))
}

/// Where the `>` is that ends a tag; one within quotes does not.
fn attributes_end(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, character) in text.char_indices() {
        match (quote, character) {
            (None, '>') => return Some(at),
            (None, '<') => return None,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    None
}

impl Tag<'_> {
    /// Whether it has an attribute with a value, which nobody writes into a placeholder.
    pub(super) fn has_values(&self) -> bool {
        self.attributes.contains('=')
    }

    /// The value of an attribute, its entities decoded.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        while let Some((key, value, after)) = next_attribute(rest) {
            if key.eq_ignore_ascii_case(name) {
                return Some(htmlize::unescape_attribute(value).into_owned());
            }
            rest = after;
        }
        None
    }
}

/// The next name, its value, and what stands behind them.
fn next_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/' || c == '=');
    let end = text
        .find(|c: char| c.is_whitespace() || c == '=')
        .unwrap_or(text.len());
    let (key, rest) = text.split_at_checked(end)?;
    if key.is_empty() {
        return None;
    }
    let Some(value) = rest.trim_start().strip_prefix('=') else {
        return Some((key, "", rest));
    };
    let value = value.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = value.strip_prefix(quote) {
            let (value, after) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return Some((key, value, after));
        }
    }
    let end = value.find(char::is_whitespace).unwrap_or(value.len());
    let (value, after) = value.split_at_checked(end)?;
    Some((key, value, after))
}
