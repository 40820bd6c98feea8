//! Turns bytes of a text into lines and columns.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::{self, Source};

/// Where something stands in a file. Bytes are those of its text: a byte order mark does not count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// The first byte.
    pub start: usize,
    /// One behind the last byte; not behind the end of the line.
    pub end: usize,
}

/// A text whose lines are known.
pub(super) struct Lines<'a> {
    pub(super) text: Cow<'a, str>,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of a file. What is not UTF-8 in it is replaced; nothing is lost before that place.
    pub(super) fn new(source: &'a Source) -> Self {
        let text = String::from_utf8_lossy(text::without_mark(&source.text));
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = [0]
            .into_iter()
            .chain(breaks.map(|(at, _)| at.saturating_add(1)))
            .collect();
        Self { text, starts }
    }

    /// The position of some bytes. What goes on in the next line is cut off, and a place is at least one character.
    pub(super) fn position(&self, bytes: Range<usize>) -> Position {
        let start = self.floor(bytes.start);
        let line = self.starts.partition_point(|first| *first <= start);
        let whole = self.line(line);
        let end = self.floor(bytes.end).clamp(start, whole.end.max(start));
        let before = self.text.get(whole.start..start).unwrap_or_default();
        Position {
            line,
            column: before.chars().count().saturating_add(1),
            start,
            end: end.max(self.next(start).min(whole.end)).max(start),
        }
    }

    /// The bytes of a line, counted from 1, without its end.
    pub(super) fn line(&self, line: usize) -> Range<usize> {
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let rest = self.text.get(start..).unwrap_or_default();
        let length = rest.lines().next().map_or(0, str::len);
        start..start.saturating_add(length)
    }

    /// The last boundary between characters that is not behind a byte.
    pub(super) fn floor(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte = byte.saturating_sub(1);
        }
        byte
    }

    fn next(&self, byte: usize) -> usize {
        let first = self.text.get(byte..).and_then(|rest| rest.chars().next());
        byte.saturating_add(first.map_or(0, char::len_utf8))
    }
}
