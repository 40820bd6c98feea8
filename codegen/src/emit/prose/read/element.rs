//! One open element: what kind it is, what it holds so far, and the block it becomes.

use crate::emit::prose::shape;
use crate::emit::prose::tree::{Block, Inline, List, Mark, Table, plain};

/// What an open element becomes when it is closed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::emit::prose) enum Kind {
    Root,
    Heading(usize),
    Code,
    Quote,
    List(Option<u64>),
    Item,
    Table,
    Row,
    Cell,
    Styled(Mark),
    /// Without an address it is only its text.
    Link(Option<String>),
    /// A code span of HTML.
    Span,
}

impl Kind {
    /// Whether it is a part of a paragraph.
    pub(super) fn is_inline(&self) -> bool {
        matches!(self, Self::Styled(_) | Self::Link(_) | Self::Span)
    }
}

/// An open element and what it holds so far.
pub(super) struct Element {
    pub(super) id: usize,
    pub(super) kind: Kind,
    /// The name of the HTML tag that opened it.
    pub(super) tag: Option<String>,
    pub(super) blocks: Vec<Block>,
    pub(super) inlines: Vec<Inline>,
    pub(super) items: Vec<Vec<Block>>,
    pub(super) rows: Vec<Vec<Vec<Inline>>>,
    pub(super) cells: Vec<Vec<Inline>>,
}

impl Element {
    pub(super) fn new(id: usize, kind: Kind, tag: Option<&str>) -> Self {
        Self {
            id,
            kind,
            tag: tag.map(str::to_owned),
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// Ends the paragraph that is open.
    pub(super) fn flush(&mut self) {
        if !self.inlines.is_empty() {
            let inlines = std::mem::take(&mut self.inlines);
            self.blocks.push(Block::Paragraph(inlines));
        }
    }

    /// All that the element holds, as parts of one paragraph.
    pub(super) fn into_inlines(mut self) -> Vec<Inline> {
        if self.blocks.is_empty() {
            return self.inlines;
        }
        self.flush();
        shape::flatten(self.blocks)
    }
}

/// The block that a closed element becomes.
pub(super) fn finished(kind: &Kind, mut element: Element) -> Option<Block> {
    Some(match kind {
        Kind::Heading(level) => Block::Heading(*level, element.into_inlines()),
        Kind::Code => Block::Code(plain(&element.inlines)),
        Kind::Quote => {
            element.flush();
            Block::Quote(element.blocks)
        }
        Kind::List(start) => Block::List(List {
            start: *start,
            items: element.items,
        }),
        Kind::Table => Block::Table(Table { rows: element.rows }),
        _ => return None,
    })
}
