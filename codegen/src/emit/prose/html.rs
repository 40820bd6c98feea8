//! Reads the HTML in a text: known tags open and close elements, other known ones are dropped, and what only looks like
//! a tag (`Vec<T>`, `<your-key>`) is text.
//!
//! Knows nothing of nesting; that is the stack's business.

mod tags;
mod token;

use std::collections::BTreeSet;

use super::links;
use super::read::{Kind, Stack};
use super::tree::{Block, Inline, Mark};
use token::{Tag, Token};

/// What of the text elsewhere decides about a tag.
pub(super) struct State {
    /// The names of the elements that the text closes somewhere.
    closed: BTreeSet<String>,
    /// The element whose content is not shown (`script`).
    hidden: Option<String>,
    /// Unknown elements that were dropped, so that their ends are too.
    dropped: BTreeSet<String>,
}

impl State {
    /// The state before the first tag of a text.
    pub(super) fn new(text: &str) -> Self {
        Self {
            closed: token::closed_names(text),
            hidden: None,
            dropped: BTreeSet::new(),
        }
    }

    /// Whether a tag with the name of an element is one, and not a placeholder such as `<title>` or `<address>`.
    fn is_markup(&self, tag: &Tag<'_>) -> bool {
        let stands_alone = tag.closes || tags::needs_no_end(&tag.name);
        stands_alone || tag.has_values() || self.closed.contains(&tag.name)
    }
}

/// Reads a piece of HTML into the stack.
pub(super) fn read(html: &str, state: &mut State, stack: &mut Stack) {
    for token in token::tokens(html) {
        match token {
            Token::Text(text) if state.hidden.is_none() => push_text(text, stack),
            Token::Tag(tag) => read_tag(&tag, state, stack),
            Token::Text(_) | Token::Comment => {}
        }
    }
}

fn push_text(text: &str, stack: &mut Stack) {
    stack.text(&htmlize::unescape(text));
}

fn read_tag(tag: &Tag<'_>, state: &mut State, stack: &mut Stack) {
    if let Some(hidden) = &state.hidden {
        if tag.closes && *hidden == tag.name {
            state.hidden = None;
        }
        return;
    }
    if !tags::is_known(&tag.name) {
        unknown(tag, state, stack);
    } else if tag.closes {
        close(tag, stack);
    } else if !state.is_markup(tag) {
        stack.text(tag.source);
    } else if tags::is_hidden(&tag.name) && state.closed.contains(&tag.name) {
        state.hidden = Some(tag.name.clone());
    } else {
        open(tag, stack);
    }
}

/// With values it is an element of some viewer; without, it is a placeholder that a reader should see.
fn unknown(tag: &Tag<'_>, state: &mut State, stack: &mut Stack) {
    if tag.has_values() {
        state.dropped.insert(tag.name.clone());
    } else if !(tag.closes && state.dropped.contains(&tag.name)) {
        stack.text(tag.source);
    }
}

fn open(tag: &Tag<'_>, stack: &mut Stack) {
    match tag.name.as_str() {
        "br" => stack.line_break(),
        "hr" => stack.block(Block::Rule),
        "img" => image(tag, stack),
        "sup" => stack.text("^"),
        name => {
            if let Some(kind) = kind(name, tag) {
                stack.open(kind, Some(name));
            } else if tags::is_block(name) {
                stack.paragraph();
            }
        }
    }
}

fn close(tag: &Tag<'_>, stack: &mut Stack) {
    stack.close_tag(&tag.name);
    if tags::is_block(&tag.name) {
        stack.paragraph();
    }
}

fn kind(name: &str, tag: &Tag<'_>) -> Option<Kind> {
    Some(match name {
        "h1" => Kind::Heading(1),
        "h2" => Kind::Heading(2),
        "h3" => Kind::Heading(3),
        "h4" => Kind::Heading(4),
        "h5" => Kind::Heading(5),
        "h6" => Kind::Heading(6),
        "pre" => Kind::Code,
        "blockquote" => Kind::Quote,
        "ul" | "menu" | "dir" => Kind::List(None),
        "ol" => Kind::List(Some(1)),
        "li" => Kind::Item,
        "table" => Kind::Table,
        "tr" => Kind::Row,
        "td" | "th" => Kind::Cell,
        "b" | "strong" | "dt" => Kind::Styled(Mark::Strong),
        "i" | "em" | "var" | "cite" | "dfn" => Kind::Styled(Mark::Emphasis),
        "s" | "del" | "strike" => Kind::Styled(Mark::Strike),
        "code" | "tt" | "kbd" | "samp" => Kind::Span,
        "a" => Kind::Link(tag.attribute("href").and_then(|href| links::web(&href))),
        _ => return None,
    })
}

/// An image would be fetched by everybody who reads the docs; a link is not.
fn image(tag: &Tag<'_>, stack: &mut Stack) {
    let text = tag.attribute("alt").unwrap_or_default();
    if text.trim().is_empty() {
        return;
    }
    let text = vec![Inline::Text(text)];
    match tag.attribute("src").and_then(|source| links::web(&source)) {
        Some(address) => stack.inline(Inline::Link(address, text)),
        None => text.into_iter().for_each(|text| stack.inline(text)),
    }
}
