//! The open elements while a text is read, innermost last. Whatever order elements open and close in, a tree comes out.

use super::element::{Element, Kind, finished};
use crate::emit::prose::tree::{Block, Inline, plain};

/// Elements deeper than this are not opened; their text goes to the one around them.
const MAX_DEPTH: usize = 24;

/// The tag of an element that the document only implies (`<li>` without a list around it).
const IMPLIED: &str = "implied";

/// The open elements. The root is always there.
pub(in crate::emit::prose) struct Stack {
    root: Element,
    open: Vec<Element>,
    next: usize,
}

impl Default for Stack {
    fn default() -> Self {
        Self {
            root: Element::new(0, Kind::Root, None),
            open: Vec::new(),
            next: 1,
        }
    }
}

impl Stack {
    fn top(&mut self) -> &mut Element {
        self.open.last_mut().unwrap_or(&mut self.root)
    }

    fn top_kind(&self) -> &Kind {
        &self.open.last().unwrap_or(&self.root).kind
    }

    /// Opens an element; `tag` is the HTML tag that does it. `None` where it cannot stand here.
    pub(in crate::emit::prose) fn open(&mut self, kind: Kind, tag: Option<&str>) -> Option<usize> {
        if kind.is_inline() {
            self.make_room_for_text();
        } else {
            self.paragraph();
            self.make_room_for(&kind);
        }
        if !self.admits(&kind) {
            return None;
        }
        let id = self.next;
        self.next = self.next.saturating_add(1);
        self.open.push(Element::new(id, kind, tag));
        Some(id)
    }

    fn admits(&self, kind: &Kind) -> bool {
        match (kind, self.top_kind()) {
            (_, Kind::Code) => false,
            (Kind::Item, parent) => matches!(parent, Kind::List(_)),
            (Kind::Row, parent) => *parent == Kind::Table,
            (Kind::Cell, parent) => *parent == Kind::Row,
            _ => self.open.len() < MAX_DEPTH,
        }
    }

    /// Parts of lists and tables stand only in their own kind of element.
    fn make_room_for(&mut self, kind: &Kind) {
        match (kind, self.top_kind()) {
            (Kind::Item, Kind::Item) | (Kind::Row, Kind::Row) | (Kind::Cell, Kind::Cell) => {
                self.close_top();
            }
            (Kind::Row, Kind::Cell) => {
                self.close_top();
                self.close_top();
            }
            _ => {}
        }
        let parent = match (kind, self.top_kind()) {
            (Kind::Item, Kind::List(_)) | (Kind::Row, Kind::Table) | (Kind::Cell, Kind::Row) => {
                None
            }
            (Kind::Item, _) => Some(Kind::List(None)),
            (Kind::Row, _) => Some(Kind::Table),
            (Kind::Cell, _) => Some(Kind::Row),
            _ => {
                self.make_room_for_text();
                None
            }
        };
        if let Some(parent) = parent {
            self.open(parent, Some(IMPLIED));
        }
    }

    fn make_room_for_text(&mut self) {
        match self.top_kind() {
            Kind::List(_) if self.top_is_implied() => self.close_top(),
            Kind::List(_) => drop(self.open(Kind::Item, Some(IMPLIED))),
            Kind::Row => drop(self.open(Kind::Cell, Some(IMPLIED))),
            Kind::Table => self.close_top(),
            _ => {}
        }
    }

    fn top_is_implied(&self) -> bool {
        self.open
            .last()
            .is_some_and(|element| element.tag.as_deref() == Some(IMPLIED))
    }

    /// Closes the element with this id and all within it; nothing where it is closed already.
    pub(in crate::emit::prose) fn close(&mut self, id: usize) {
        if let Some(at) = self.open.iter().rposition(|element| element.id == id) {
            self.close_down_to(at);
        }
    }

    /// Closes the innermost element that this HTML tag opened, but no element of Markdown.
    pub(in crate::emit::prose) fn close_tag(&mut self, tag: &str) {
        let within = self
            .open
            .iter()
            .rposition(|element| element.tag.is_none())
            .map_or(0, |at| at.saturating_add(1));
        let at = self
            .open
            .iter()
            .rposition(|element| element.tag.as_deref() == Some(tag));
        if let Some(at) = at.filter(|at| *at >= within) {
            self.close_down_to(at);
        }
    }

    fn close_down_to(&mut self, at: usize) {
        while self.open.len() > at {
            self.close_top();
        }
    }

    /// Ends the paragraph that is open, and all inline elements in it.
    pub(in crate::emit::prose) fn paragraph(&mut self) {
        while self.top_kind().is_inline() {
            self.close_top();
        }
        match self.top_kind() {
            Kind::Code => {}
            Kind::Heading(_) | Kind::Cell => self.line_break(),
            _ => self.top().flush(),
        }
    }

    /// Adds text.
    pub(in crate::emit::prose) fn text(&mut self, text: &str) {
        let blank = text.trim().is_empty();
        let structural = matches!(self.top_kind(), Kind::List(_) | Kind::Table | Kind::Row);
        if !(blank && structural) {
            self.inline(Inline::Text(text.to_owned()));
        }
    }

    /// Adds a part of a paragraph.
    pub(in crate::emit::prose) fn inline(&mut self, inline: Inline) {
        self.make_room_for_text();
        let inlines = &mut self.top().inlines;
        match (inlines.last_mut(), inline) {
            (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
            (_, inline) => inlines.push(inline),
        }
    }

    /// Ends the line, not the paragraph.
    pub(in crate::emit::prose) fn line_break(&mut self) {
        if *self.top_kind() == Kind::Code {
            self.text("\n");
        } else if !matches!(self.top_kind(), Kind::List(_) | Kind::Table | Kind::Row) {
            self.inline(Inline::Break);
        }
    }

    /// Adds a block that holds no others.
    pub(in crate::emit::prose) fn block(&mut self, block: Block) {
        self.paragraph();
        self.make_room_for_text();
        self.top().blocks.push(block);
    }

    /// Closes all that is open.
    pub(in crate::emit::prose) fn into_blocks(mut self) -> Vec<Block> {
        self.close_down_to(0);
        self.root.flush();
        self.root.blocks
    }

    fn close_top(&mut self) {
        let Some(mut element) = self.open.pop() else {
            return;
        };
        match element.kind.clone() {
            Kind::Styled(mark) => self.add(Inline::Styled(mark, element.into_inlines())),
            Kind::Link(Some(address)) => {
                let text = element.into_inlines();
                self.add(Inline::Link(address, text));
            }
            Kind::Link(None) => {
                let text = element.into_inlines();
                self.top().inlines.extend(text);
            }
            Kind::Span => self.add(Inline::Code(plain(&element.into_inlines()))),
            Kind::Cell => {
                let cell = element.into_inlines();
                self.top().cells.push(cell);
            }
            Kind::Row => self.top().rows.push(element.cells),
            Kind::Item => {
                element.flush();
                self.top().items.push(element.blocks);
            }
            kind => {
                let block = finished(&kind, element);
                self.top().blocks.extend(block);
            }
        }
    }

    fn add(&mut self, inline: Inline) {
        self.top().inlines.push(inline);
    }
}
