//! Turns YAML text (and so JSON text) into events with the bytes they stand at. Both the reading of a document and the
//! search for a place in it stand on this.
//!
//! One repair is made here: `"\ud83d\udc4d"`. JSON writes a character beyond 16 bits so, and programs that print YAML
//! by way of JSON leave it in; YAML has no such pairs.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Marker, Parser, ScanError, Span};

/// A text made ready for reading.
pub(crate) struct Prepared<'a> {
    original: &'a str,
    text: Cow<'a, str>,
    /// Characters of `text` at which a pair of escapes was written as one.
    joined: Vec<usize>,
    /// The byte of every 256th character of `original`; empty for ASCII.
    table: Vec<usize>,
}

const STEP: usize = 256;
/// `\ud83d\udc4d` has 12 characters, `\U0001f44d` has 10.
const PAIR: usize = 12;
const SHORTER: usize = 2;

impl<'a> Prepared<'a> {
    /// Makes a text ready. A byte order mark stays where it is and is not read.
    pub(crate) fn new(original: &'a str) -> Self {
        let (text, joined) = join_surrogates(original);
        let table = if original.is_ascii() {
            Vec::new()
        } else {
            original
                .char_indices()
                .step_by(STEP)
                .map(|(byte, _)| byte)
                .collect()
        };
        Self {
            original,
            text,
            joined,
            table,
        }
    }

    /// The events, from the first of the stream to the last.
    pub(crate) fn events(&self) -> impl Iterator<Item = Result<(Event<'_>, Span), ScanError>> {
        Parser::new_from_str(&self.text)
    }

    /// The bytes of the original text between two markers.
    pub(crate) fn bytes(&self, span: Span) -> Range<usize> {
        let start = self.byte(span.start);
        start..self.byte(span.end).max(start)
    }

    /// The byte of the original text at a marker.
    pub(crate) fn byte(&self, marker: Marker) -> usize {
        let before = self.joined.partition_point(|at| *at < marker.index());
        let character = marker
            .index()
            .saturating_add(before.saturating_mul(SHORTER));
        if self.table.is_empty() {
            return character.min(self.original.len());
        }
        let Some(base) = self.table.get(character / STEP) else {
            return self.original.len();
        };
        let tail = self.original.get(*base..).unwrap_or_default();
        tail.char_indices()
            .nth(character % STEP)
            .map_or(self.original.len(), |(byte, _)| base.saturating_add(byte))
    }

    /// The tab that a complaint at some byte is about: next to it, or in the indentation of a line below.
    pub(crate) fn nearest_tab(&self, byte: usize) -> Option<usize> {
        let before = self.original.get(..byte)?;
        let mut at = before.trim_end_matches([' ', '\t']).len();
        for line in self.original.get(at..)?.split_inclusive('\n') {
            let blanks = line
                .len()
                .saturating_sub(line.trim_start_matches([' ', '\t']).len());
            if let Some(tab) = line.get(..blanks)?.find('\t') {
                return Some(at.saturating_add(tab));
            }
            at = at.saturating_add(line.len());
        }
        None
    }
}

/// Writes pairs of surrogate escapes as one escape of YAML 1.2 section 5.7. Texts without quotes are changed with them;
/// a pair of such escapes that is meant literally has not been seen.
fn join_surrogates(text: &str) -> (Cow<'_, str>, Vec<usize>) {
    let mut joined = Vec::new();
    let mut out = String::new();
    let mut copied = 0;
    let mut characters = 0;
    let mut search = 0;
    while let Some(at) = find(text, search) {
        search = at.saturating_add(2);
        let Some(pair) = text.get(at..at.saturating_add(PAIR)).and_then(pair) else {
            continue;
        };
        let before = text.get(copied..at).unwrap_or_default();
        characters += before.chars().count();
        joined.push(characters);
        out.push_str(before);
        let code = u32::from(pair);
        out.extend([format!("\\U{code:08x}")]);
        characters += PAIR - SHORTER;
        copied = at.saturating_add(PAIR);
        search = copied;
    }
    if joined.is_empty() {
        return (Cow::Borrowed(text), joined);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    (Cow::Owned(out), joined)
}

/// The next backslash that is followed by `u` and is not escaped itself.
fn find(text: &str, from: usize) -> Option<usize> {
    let mut found = text.get(from..)?.match_indices("\\u");
    let is_escape = |(at, _): &(usize, &str)| {
        let before = text.get(..from.saturating_add(*at)).unwrap_or_default();
        let backslashes = before.len() - before.trim_end_matches('\\').len();
        backslashes % 2 == 0
    };
    let (at, _) = found.find(is_escape)?;
    Some(from.saturating_add(at))
}

/// The character of `\uD83D\uDC4D`.
fn pair(escapes: &str) -> Option<char> {
    let (high, low) = escapes.strip_prefix("\\u")?.split_once("\\u")?;
    let [high, low] = [high, low].map(|digits| u16::from_str_radix(digits, 16));
    char::decode_utf16([high.ok()?, low.ok()?])
        .next()?
        .ok()
        .filter(|found| u32::from(*found) > 0xffff)
}
