//! Writes a tree as Markdown, in the one form that every tree has, wrapped.

use super::tree::{Block, Inline, List, Table};
use super::words::{self, Place};

/// How long a line gets, where its words allow.
const WIDTH: usize = 90;
/// What is left of it deep inside of lists and quotes.
const LEAST_WIDTH: usize = 30;

/// The lines of blocks.
pub(super) fn blocks(blocks: &[Block]) -> Vec<String> {
    block_lines(blocks, WIDTH)
}

/// The parts of a paragraph on one line.
pub(super) fn line(inlines: &[Inline]) -> String {
    words::one_line(inlines, Place::Line)
}

fn block_lines(blocks: &[Block], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(lines_of(block, width));
    }
    lines
}

fn lines_of(block: &Block, width: usize) -> Vec<String> {
    match block {
        Block::Paragraph(inlines) => words::wrapped(inlines, width),
        Block::Heading(level, inlines) => vec![heading(*level, inlines)],
        Block::Code(code) => fence(code),
        Block::Quote(blocks) => quote(blocks, width),
        Block::List(items) => list(items, width),
        Block::Table(rows) => table(rows),
        // Dashes could be read as the underline of a heading, or as a list.
        Block::Rule => vec!["***".to_owned()],
    }
}

fn heading(level: usize, inlines: &[Inline]) -> String {
    format!(
        "{} {}",
        "#".repeat(level),
        words::one_line(inlines, Place::Heading)
    )
}

/// Tagged, so that no code of a document is ever a doc-test.
fn fence(code: &str) -> Vec<String> {
    let longest = words::longest_run(code, '`');
    let fence = "`".repeat(longest.saturating_add(1).max(3));
    let mut lines = vec![format!("{fence}text")];
    lines.extend(code.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

fn quote(blocks: &[Block], width: usize) -> Vec<String> {
    indented(block_lines(blocks, narrower(width, 2)), "> ", "> ")
}

fn list(list: &List, width: usize) -> Vec<String> {
    let is_tight = list.items.iter().all(|item| is_tight(item));
    let mut lines = Vec::new();
    for (position, item) in (0_u64..).zip(&list.items) {
        let marker = match list.start {
            Some(start) => format!("{}. ", start.saturating_add(position)),
            None => "- ".to_owned(),
        };
        if !is_tight && position > 0 {
            lines.push(String::new());
        }
        let width = narrower(width, marker.len());
        let indent = " ".repeat(marker.len());
        let content = if is_tight {
            item.iter()
                .flat_map(|block| lines_of(block, width))
                .collect()
        } else {
            block_lines(item, width)
        };
        lines.extend(indented(content, &marker, &indent));
    }
    lines
}

/// Whether an item needs no blank lines in it. A list that does not begin at 1 cannot follow a paragraph closely.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [Block::Paragraph(_)] => true,
        [Block::Paragraph(_), Block::List(list)] => matches!(list.start, None | Some(1)),
        _ => false,
    }
}

fn narrower(width: usize, by: usize) -> usize {
    width.saturating_sub(by).max(LEAST_WIDTH)
}

fn indented(lines: Vec<String>, first: &str, others: &str) -> Vec<String> {
    let mut indented = Vec::with_capacity(lines.len());
    for (at, line) in lines.into_iter().enumerate() {
        let indent = if at == 0 { first } else { others };
        indented.push(format!("{indent}{line}").trim_end().to_owned());
    }
    indented
}

fn table(table: &Table) -> Vec<String> {
    let mut lines = Vec::new();
    for row in &table.rows {
        let cells = row.iter().map(|cell| words::one_line(cell, Place::Cell));
        lines.push(row_of(cells));
        if lines.len() == 1 {
            lines.push(row_of(row.iter().map(|_| "---".to_owned())));
        }
    }
    lines
}

fn row_of(cells: impl Iterator<Item = String>) -> String {
    cells.fold("|".to_owned(), |row, cell| format!("{row} {cell} |"))
}
