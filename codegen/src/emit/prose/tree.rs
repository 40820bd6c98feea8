//! The tree that a text becomes before it is written: what a doc comment can hold, and nothing else.

/// A block; blocks stand below each other.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Inline>),
    /// The level counts from 1.
    Heading(usize, Vec<Inline>),
    /// Lines that are shown as they are.
    Code(String),
    Quote(Vec<Block>),
    List(List),
    Table(Table),
    Rule,
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct List {
    /// The first number; `None` for bullets.
    pub(super) start: Option<u64>,
    pub(super) items: Vec<Vec<Block>>,
}

/// A table; the first row is its head.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
}

/// A part of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Inline {
    Text(String),
    Code(String),
    Styled(Mark, Vec<Inline>),
    /// The address is an absolute one of the web.
    Link(String, Vec<Inline>),
    Break,
}

/// How a part of a paragraph stands out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Strike,
}

/// The text of inline parts without their styles.
pub(super) fn plain(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(inlines, &mut text);
    text
}

fn push_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(part) | Inline::Code(part) => text.push_str(part),
            Inline::Styled(_, children) | Inline::Link(_, children) => push_plain(children, text),
            Inline::Break => text.push(' '),
        }
    }
}
