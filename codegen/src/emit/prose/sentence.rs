//! Finds the first sentence of a text, which rustdoc shows in lists of items, and sets it apart.
//!
//! Where a sentence ends is a guess that prefers too long a sentence to half of one.

use super::tree::{Block, Inline, plain};

/// What ends with a full stop and is no sentence.
const ABBREVIATIONS: &[&str] = &[
    "approx", "ca", "cf", "dr", "e.g", "eg", "etc", "ex", "fig", "i.e", "ie", "inc", "incl", "max",
    "min", "mr", "mrs", "ms", "no", "nr", "resp", "sec", "st", "vs",
];

/// Makes the first sentence a paragraph of its own that ends with a full stop.
pub(super) fn set_apart(blocks: &mut Vec<Block>) {
    let Some(Block::Paragraph(first)) = blocks.first_mut() else {
        return;
    };
    let rest = split(first);
    add_full_stop(first);
    if !rest.is_empty() {
        blocks.insert(1, Block::Paragraph(rest));
    }
}

/// Whether a description begins with the words of the summary.
pub(super) fn is_repeated(summary: &[Block], description: &[Block]) -> bool {
    let (Some(Block::Paragraph(summary)), Some(Block::Paragraph(first))) =
        (summary.first(), description.first())
    else {
        return false;
    };
    let summary = plain(summary).to_lowercase();
    let first = plain(first).to_lowercase();
    first
        .strip_prefix(summary.trim_end_matches('.'))
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Takes away all behind the first sentence.
fn split(inlines: &mut Vec<Inline>) -> Vec<Inline> {
    for at in 0..inlines.len() {
        match inlines.get(at) {
            Some(Inline::Break) => {
                let rest = inlines.split_off(at);
                return rest.into_iter().skip(1).collect();
            }
            Some(Inline::Text(text)) => {
                let is_last = at.saturating_add(1) == inlines.len();
                if let Some(end) = sentence_end(text, is_last) {
                    return split_text(inlines, at, end);
                }
            }
            _ => {}
        }
    }
    Vec::new()
}

fn split_text(inlines: &mut Vec<Inline>, at: usize, end: usize) -> Vec<Inline> {
    let mut rest = inlines.split_off(at);
    if let Some(Inline::Text(text)) = rest.first_mut() {
        let behind = text.split_off(end).trim_start().to_owned();
        inlines.push(Inline::Text(std::mem::replace(text, behind)));
        if text.is_empty() {
            rest.remove(0);
        }
    }
    rest
}

/// Where a sentence ends within a text, with more behind it.
fn sentence_end(text: &str, is_last: bool) -> Option<usize> {
    let mut ends = text.match_indices(['.', '!', '?']).filter_map(|(at, _)| {
        let behind = text.get(at..)?;
        let mark = behind.trim_start_matches(['.', '!', '?', ')', '"', '\'', '”']);
        let end = text.len().checked_sub(mark.len())?;
        let goes_on = if mark.trim().is_empty() {
            !is_last
        } else {
            true
        };
        let next = mark.trim_start().chars().next();
        let is_end = goes_on
            && mark.starts_with(' ')
            && !next.is_some_and(char::is_lowercase)
            && !is_abbreviation(text.get(..at)?);
        is_end.then_some(end)
    });
    ends.next()
}

/// Whether the text before a full stop ends with an abbreviation or an initial.
fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(' ').next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '[', '"', '\'']);
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter.is_uppercase(),
        _ => ABBREVIATIONS.contains(&word.to_lowercase().as_str()),
    }
}

fn add_full_stop(sentence: &mut Vec<Inline>) {
    let ends_with_link = matches!(sentence.last(), Some(Inline::Link(..) | Inline::Code(_)));
    let ends_with_word = plain(sentence).chars().next_back().is_some_and(|last| {
        is_of_a_word(last) || matches!(last, ')' | ']' | '"' | '\'' | '”' | '%')
    });
    if !(ends_with_link || ends_with_word) {
        return;
    }
    match sentence.last_mut() {
        Some(Inline::Text(text)) => text.push('.'),
        _ => sentence.push(Inline::Text(".".to_owned())),
    }
}

/// Whether a full stop can follow; ideographs have their own.
fn is_of_a_word(character: char) -> bool {
    character.is_alphanumeric() && character < '\u{2e80}'
}
