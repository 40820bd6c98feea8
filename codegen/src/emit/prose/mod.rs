//! Turns the prose of a document (Markdown, HTML, or both) into the lines of a doc comment.
//!
//! The text is read with the parser that rustdoc uses, put into a small tree, and written again in one canonical form:
//! wrapped, every code block tagged `text`, everything escaped that rustdoc would take for more than it is. So no text
//! can bring in a doc-test, an HTML element, a link into the crate or a link to anything but the web.
//!
//! Does not know what the text is about, nor how a line is quoted in Rust.

mod clean;
mod html;
mod links;
mod read;
mod sentence;
mod shape;
#[cfg(test)]
mod tests;
mod tree;
mod words;
mod write;

use crate::ir::Docs;
use tree::{Block, Inline};

/// The lines of a doc comment for a node: its summary, its description, and a link to more.
///
/// The first paragraph is one sentence. No line holds a line break; a blank line is empty. Without any text in the
/// document there are no lines.
#[must_use]
pub fn lines(docs: &Docs) -> Vec<String> {
    let summary = blocks(&docs.summary);
    let description = blocks(&docs.description);
    // Many documents begin the description with the summary; it is then said once.
    let mut blocks = if sentence::is_repeated(&summary, &description) {
        Vec::new()
    } else {
        summary
    };
    blocks.extend(description);
    if let Some(link) = docs.link.as_deref().and_then(links::web) {
        blocks.push(Block::Paragraph(vec![
            Inline::Text("See ".to_owned()),
            Inline::Link(link.clone(), vec![Inline::Text(link)]),
            Inline::Text(".".to_owned()),
        ]));
    }
    sentence::set_apart(&mut blocks);
    write::blocks(&blocks)
}

/// The lines of a text that stands further down in a doc comment; its first sentence is not set apart.
#[must_use]
pub fn markdown(text: &str) -> Vec<String> {
    write::blocks(&blocks(text))
}

/// The first sentence of a text on one line, with a full stop. Empty for a text without words.
#[must_use]
pub fn summary(text: &str) -> String {
    let first = blocks(text).into_iter().take(1).collect();
    let mut blocks = vec![Block::Paragraph(shape::flatten(first))];
    sentence::set_apart(&mut blocks);
    blocks.truncate(1);
    write::line(&shape::flatten(blocks))
}

/// All of a text on one line, for a list item or a table cell.
#[must_use]
pub fn inline(text: &str) -> String {
    write::line(&shape::flatten(blocks(text)))
}

fn blocks(text: &str) -> Vec<Block> {
    if is_plain(text) {
        return vec![Block::Paragraph(vec![Inline::Text(text.to_owned())])];
    }
    shape::tidy(read::blocks(&clean::text(text)))
}

/// Whether a text is one paragraph of words without a sign that could mean something: it stays as it is.
fn is_plain(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || b",.()'\"".contains(&byte);
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text
            .split(' ')
            .all(|word| !word.is_empty() && word.bytes().all(is_word))
}
