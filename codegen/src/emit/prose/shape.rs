//! Brings a tree into its canonical form: nothing empty, no two lists below each other, headings without gaps in their
//! levels.

mod line;

use super::clean;
use super::tree::{Block, Inline, List, Table};

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
    line::parts(inlines)
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
        Block::Paragraph(inlines) => Block::Paragraph(non_empty(line::parts(inlines))?),
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
    line::parts(inlines.collect())
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
        let cells = row.into_iter().map(line::parts);
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
