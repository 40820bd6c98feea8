//! Parts a large text into pieces that can be read one by one: the entries of its outer block mappings.
//!
//! A piece ends where an entry of the same indentation begins. That this is right shows when the piece before is read: a
//! text in quotes or a list in brackets that goes on behind its end makes it invalid. So all pieces are read, or else
//! the text as a whole is.

use std::ops::Range;

/// Mappings inside one another that are parted: `components`, `schemas`, and one to spare.
const LEVELS: usize = 4;

/// Part of a block mapping.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Part<'a> {
    /// Whole entries.
    Entries(&'a str),
    /// One entry: the line with its key, and the mapping below it.
    Nested(&'a str, Vec<Part<'a>>),
}

/// The parts of the mapping that a text is, of about `size` bytes or more; nothing where the text is shorter, or not
/// plainly a block mapping.
pub(super) fn parts(text: &str, size: usize) -> Option<Vec<Part<'_>>> {
    let splitter = Splitter {
        size,
        levels: LEVELS,
    };
    (text.len() > size).then(|| splitter.mapping(text, 0))?
}

#[derive(Clone, Copy)]
struct Splitter {
    size: usize,
    levels: usize,
}

impl Splitter {
    /// The parts of a mapping whose keys stand behind so many blanks.
    fn mapping(self, text: &str, indent: usize) -> Option<Vec<Part<'_>>> {
        let mut parts = Vec::new();
        // Where the entries begin that are in no part yet.
        let mut waiting = 0;
        for Range { start, end } in entries(text, indent)? {
            let entry = text.get(start..end)?;
            if entry.len() > self.size
                && let Some(nested) = self.nested(entry, indent)
            {
                push(&mut parts, text.get(waiting..start)?);
                parts.push(nested);
                waiting = end;
            } else if end.saturating_sub(waiting) > self.size {
                push(&mut parts, text.get(waiting..end)?);
                waiting = end;
            }
        }
        push(&mut parts, text.get(waiting..)?);
        Some(parts)
    }

    /// An entry as the line with its key and the mapping below it.
    fn nested(self, entry: &str, indent: usize) -> Option<Part<'_>> {
        let (head, body) = entry.split_at_checked(entry.find('\n')?.checked_add(1)?)?;
        let mut below = body.lines().filter(|line| !is_nothing(line));
        let below = indentation(below.next()?);
        if !head.trim_end().ends_with(':') || below <= indent {
            return None;
        }
        let levels = self.levels.checked_sub(1)?;
        let parts = Self { levels, ..self }.mapping(body, below)?;
        Some(Part::Nested(head, parts))
    }
}

fn push<'a>(parts: &mut Vec<Part<'a>>, entries: &'a str) {
    if !entries.is_empty() {
        parts.push(Part::Entries(entries));
    }
}

/// Where the entries of a mapping stand, the first with what stands before it. Nothing where a line stands out of the
/// mapping, or anything but a comment or the mark of a document before it.
fn entries(text: &str, indent: usize) -> Option<Vec<Range<usize>>> {
    let mut starts = Vec::new();
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        let begin = at;
        at = at.checked_add(line.len())?;
        if is_nothing(line) || (starts.is_empty() && line.trim_end() == "---") {
            continue;
        }
        let depth = indentation(line);
        if depth == indent && begins_key(line, indent) {
            starts.push(begin);
        } else if depth < indent || starts.is_empty() {
            return None;
        }
    }
    *starts.first_mut()? = 0;
    let ends = starts.iter().copied().skip(1).chain([text.len()]);
    let entries = starts.iter().copied().zip(ends);
    Some(entries.map(|(start, end)| start..end).collect())
}

/// How many blanks a line begins with.
fn indentation(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ').count()
}

/// Whether there is nothing in a line but perhaps a comment.
fn is_nothing(line: &str) -> bool {
    let text = line.trim();
    text.is_empty() || text.starts_with('#')
}

/// Whether a plain or quoted key begins behind so many blanks.
fn begins_key(line: &str, indent: usize) -> bool {
    let first = line.as_bytes().get(indent);
    first.is_some_and(|first| {
        first.is_ascii_alphanumeric() || matches!(first, b'"' | b'\'' | b'/' | b'_' | b'$')
    })
}
