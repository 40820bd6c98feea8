//! Reads Markdown, with the HTML in it, into a tree.
//!
//! The events of the parser and the tags of HTML go into one stack of open elements, because documents mix them freely.
//! Knows nothing about how the tree is written.

mod element;
mod stack;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::html;
use super::links;
use super::tree::{Block, Inline, Mark};
pub(super) use element::Kind;
pub(super) use stack::Stack;

/// The blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader {
        stack: Stack::default(),
        open: Vec::new(),
        html: String::new(),
        state: html::State::new(text),
    };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        reader.event(event);
    }
    reader.flush_html();
    reader.stack.into_blocks()
}

struct Reader {
    stack: Stack,
    /// The element that each open Markdown tag opened.
    open: Vec<Option<usize>>,
    /// HTML comes line by line, but a tag or a comment can go over several.
    html: String,
    /// What of the text elsewhere decides about a tag.
    state: html::State,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        if let Event::Html(part) = event {
            self.html.push_str(&part);
            return;
        }
        self.flush_html();
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.stack.text(&text),
            Event::Code(code) => self.stack.inline(Inline::Code(code.into_string())),
            Event::InlineHtml(part) => html::read(&part, &mut self.state, &mut self.stack),
            Event::SoftBreak => self.stack.text(" "),
            Event::HardBreak => self.stack.line_break(),
            Event::Rule => self.stack.block(Block::Rule),
            _ => {}
        }
    }

    fn flush_html(&mut self) {
        if !self.html.is_empty() {
            let html = std::mem::take(&mut self.html);
            html::read(&html, &mut self.state, &mut self.stack);
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let opened = kind(tag).and_then(|kind| self.stack.open(kind, None));
        if matches!(tag, Tag::Paragraph) {
            self.stack.paragraph();
        }
        self.open.push(opened);
    }

    fn end(&mut self, tag: TagEnd) {
        match self.open.pop().flatten() {
            Some(id) => self.stack.close(id),
            None if matches!(tag, TagEnd::Paragraph) => self.stack.paragraph(),
            None => {}
        }
    }
}

/// The element that a tag opens; `None` where it only begins a paragraph.
fn kind(tag: &Tag<'_>) -> Option<Kind> {
    Some(match tag {
        Tag::Heading { level, .. } => Kind::Heading(depth(*level)),
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::CodeBlock(_) => Kind::Code,
        Tag::List(start) => Kind::List(*start),
        Tag::Item => Kind::Item,
        Tag::Table(_) => Kind::Table,
        Tag::TableHead | Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::Emphasis => Kind::Styled(Mark::Emphasis),
        Tag::Strong => Kind::Styled(Mark::Strong),
        Tag::Strikethrough => Kind::Styled(Mark::Strike),
        Tag::Link {
            dest_url,
            link_type,
            ..
        } => link(dest_url, *link_type),
        // An image would be fetched by everybody who reads the docs; a link is not.
        Tag::Image { dest_url, .. } => link(dest_url, LinkType::Inline),
        _ => return None,
    })
}

fn link(address: &str, link_type: LinkType) -> Kind {
    match link_type {
        LinkType::Email => Kind::Link(None),
        _ => Kind::Link(links::web(address)),
    }
}

fn depth(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
