//! Brings a tree into its canonical form: blanks single, nothing empty, styles not within themselves, bare addresses
//! linked, headings without gaps in their levels.

use super::clean;
use super::links;
use super::tree::{Block, Inline, List, Mark, Table, plain};

/// The first level of headings in the prose of a document: `#` belongs to the sections of the generator.
const TOP_HEADING: usize = 2;
const LOWEST_HEADING: usize = 6;

/// The canonical form of a tree.
pub(super) fn tidy(blocks: Vec<Block>) -> Vec<Block> {
    let mut levels = Vec::new();
    let mut blocks = without_rules_at_the_ends(tidy_blocks(blocks));
    heading_levels(&blocks, &mut levels);
    levels.sort_unstable();
    levels.dedup();
    renumber_headings(&mut blocks, &levels);
    blocks
}

/// A rule separates; at an end there is nothing to separate.
fn without_rules_at_the_ends(mut blocks: Vec<Block>) -> Vec<Block> {
    while blocks.last() == Some(&Block::Rule) {
        blocks.pop();
    }
    let rules = blocks.iter().take_while(|block| **block == Block::Rule);
    let rules = rules.count();
    blocks.split_off(rules)
}

/// All text of the blocks as parts of one paragraph.
pub(super) fn flatten(blocks: Vec<Block>) -> Vec<Inline> {
    let mut inlines = Vec::new();
    for block in blocks {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        match block {
            Block::Paragraph(parts) | Block::Heading(_, parts) => inlines.extend(parts),
            Block::Code(code) => inlines.push(Inline::Code(code)),
            Block::Quote(blocks) => inlines.extend(flatten(blocks)),
            Block::List(list) => {
                inlines.extend(flatten(list.items.into_iter().flatten().collect()));
            }
            Block::Table(table) => {
                let cells = table.rows.into_iter().flatten();
                inlines.extend(flatten(cells.map(Block::Paragraph).collect()));
            }
            Block::Rule => {}
        }
    }
    tidy_inlines(inlines, &[])
}

fn tidy_blocks(blocks: Vec<Block>) -> Vec<Block> {
    let mut tidied: Vec<Block> = Vec::new();
    for block in blocks {
        match (tidied.last_mut(), tidy_block(block)) {
            (_, None) => {}
            // Two lists, one below the other, would be read as one anyway.
            (Some(Block::List(last)), Some(Block::List(more)))
                if last.start.is_some() == more.start.is_some() =>
            {
                last.items.extend(more.items);
            }
            (Some(Block::Quote(last)), Some(Block::Quote(blocks))) => last.extend(blocks),
            (_, Some(block)) => tidied.push(block),
        }
    }
    tidied
}

fn tidy_block(block: Block) -> Option<Block> {
    Some(match block {
        Block::Paragraph(inlines) => Block::Paragraph(non_empty(parts(inlines))?),
        Block::Heading(level, inlines) => Block::Heading(level, non_empty(heading(inlines))?),
        Block::Code(code) => Block::Code(tidy_code(&code)?),
        Block::Quote(blocks) => Block::Quote(non_empty(tidy_blocks(blocks))?),
        Block::List(list) => Block::List(tidy_list(list)?),
        Block::Table(table) => Block::Table(tidy_table(table)?),
        Block::Rule => Block::Rule,
    })
}

fn non_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn heading(inlines: Vec<Inline>) -> Vec<Inline> {
    let inlines = inlines.into_iter().map(|inline| match inline {
        Inline::Break => Inline::Text(" ".to_owned()),
        other => other,
    });
    parts(inlines.collect())
}

/// The canonical form of a whole paragraph.
fn parts(inlines: Vec<Inline>) -> Vec<Inline> {
    link_addresses(tidy_inlines(inlines, &[]))
}

fn tidy_code(code: &str) -> Option<String> {
    let code = clean::text(code);
    let lines: Vec<&str> = code.lines().map(str::trim_end).collect();
    let first = lines.iter().position(|line| !line.is_empty())?;
    let last = lines.iter().rposition(|line| !line.is_empty())?;
    lines.get(first..=last).map(|lines| lines.join("\n"))
}

fn tidy_list(list: List) -> Option<List> {
    let items = list.items.into_iter().map(tidy_blocks);
    let items: Vec<_> = items.filter(|item| !item.is_empty()).collect();
    let start = list.start.map(|start| start.min(999_999));
    Some(List {
        start,
        items: non_empty(items)?,
    })
}

fn tidy_table(table: Table) -> Option<Table> {
    let rows = table.rows.into_iter().map(|row| {
        let cells = row.into_iter().map(parts);
        cells.collect::<Vec<_>>()
    });
    let mut rows: Vec<_> = rows
        .filter(|row| row.iter().any(|cell| !cell.is_empty()))
        .collect();
    let width = rows.iter().map(Vec::len).max()?;
    for row in &mut rows {
        row.resize(width, Vec::new());
    }
    Some(Table { rows })
}

/// The canonical form of the parts of a paragraph, within styles that hold already.
fn tidy_inlines(inlines: Vec<Inline>, within: &[Mark]) -> Vec<Inline> {
    let mut line = Line::default();
    for inline in inlines {
        match inline {
            // Entities can stand for what was taken out of the text before.
            Inline::Text(text) => line.text(&clean::text(&text)),
            Inline::Code(code) => line.code(&clean::text(&code)),
            Inline::Break => line.line_break(),
            Inline::Styled(mark, children) if within.contains(&mark) => {
                line.all(tidy_inlines(children, within));
            }
            Inline::Styled(mark, children) => {
                let marks = [within, &[mark]].concat();
                line.around(children, &marks, |children| Inline::Styled(mark, children));
            }
            Inline::Link(address, children) => {
                let unlinked = without_links(children);
                line.around(unlinked, within, |children| Inline::Link(address, children));
            }
        }
    }
    line.finish()
}

/// Links do not nest.
fn without_links(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut unlinked = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link(_, children) => unlinked.extend(without_links(children)),
            Inline::Styled(mark, children) => {
                unlinked.push(Inline::Styled(mark, without_links(children)));
            }
            other => unlinked.push(other),
        }
    }
    unlinked
}

/// The parts of a paragraph, without blanks at the ends and with single ones between.
#[derive(Default)]
struct Line {
    parts: Vec<Inline>,
}

impl Line {
    fn text(&mut self, text: &str) {
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            self.push_text(word);
            if word.len() < part.len() && !self.ends_blank() {
                self.push_text(" ");
            }
        }
    }

    fn push_text(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Inline::Text(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.parts.push(Inline::Text(text.to_owned())),
        }
    }

    fn ends_blank(&self) -> bool {
        match self.parts.last() {
            None | Some(Inline::Break) => true,
            Some(Inline::Text(text)) => text.ends_with(' '),
            Some(_) => false,
        }
    }

    fn trim_end(&mut self) {
        if let Some(Inline::Text(text)) = self.parts.last_mut() {
            text.truncate(text.trim_end().len());
            if text.is_empty() {
                self.parts.pop();
            }
        }
    }

    fn code(&mut self, code: &str) {
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        match self.parts.last_mut() {
            _ if code.is_empty() => {}
            // Beside each other, the signs around them would be read as one.
            Some(Inline::Code(last)) => last.push_str(&code),
            _ => self.parts.push(Inline::Code(code)),
        }
    }

    fn line_break(&mut self) {
        self.trim_end();
        if !matches!(self.parts.last(), None | Some(Inline::Break)) {
            self.parts.push(Inline::Break);
        }
    }

    fn all(&mut self, inlines: Vec<Inline>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(&text),
                other => self.parts.push(other),
            }
        }
    }

    /// Adds an element; the blanks at its ends move out of it.
    fn around(
        &mut self,
        children: Vec<Inline>,
        marks: &[Mark],
        element: impl FnOnce(Vec<Inline>) -> Inline,
    ) {
        let text = plain(&children);
        if text.starts_with(char::is_whitespace) {
            self.text(" ");
        }
        let children = tidy_inlines(children, marks);
        if !children.is_empty() {
            self.push_element(element(children));
        }
        if text.ends_with(char::is_whitespace) {
            self.text(" ");
        }
    }

    /// Two elements of one style beside each other are one.
    fn push_element(&mut self, element: Inline) {
        match (self.parts.last_mut(), element) {
            (Some(Inline::Styled(last, parts)), Inline::Styled(mark, more)) if *last == mark => {
                parts.extend(more);
            }
            (_, element) => self.parts.push(element),
        }
    }

    fn finish(mut self) -> Vec<Inline> {
        self.trim_end();
        while matches!(self.parts.last(), Some(Inline::Break)) {
            self.parts.pop();
            self.trim_end();
        }
        self.parts
    }
}

fn heading_levels(blocks: &[Block], levels: &mut Vec<usize>) {
    for block in blocks {
        match block {
            Block::Heading(level, _) => levels.push(*level),
            Block::Quote(blocks) => heading_levels(blocks, levels),
            Block::List(list) => list
                .items
                .iter()
                .for_each(|item| heading_levels(item, levels)),
            _ => {}
        }
    }
}

fn renumber_headings(blocks: &mut [Block], levels: &[usize]) {
    for block in blocks {
        match block {
            Block::Heading(level, _) => {
                let rank = levels.partition_point(|other| other < level);
                *level = rank.saturating_add(TOP_HEADING).min(LOWEST_HEADING);
            }
            Block::Quote(blocks) => renumber_headings(blocks, levels),
            Block::List(list) => {
                let items = list.items.iter_mut();
                items.for_each(|item| renumber_headings(item, levels));
            }
            _ => {}
        }
    }
}

/// Links the bare addresses in a text.
fn link_addresses(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut linked = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => linked.extend(links::linked(&text)),
            Inline::Styled(mark, children) => {
                linked.push(Inline::Styled(mark, link_addresses(children)));
            }
            other => linked.push(other),
        }
    }
    linked
}
