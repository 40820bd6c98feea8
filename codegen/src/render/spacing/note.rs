//! Reads and writes what stands above something in a table: docs, and attributes that are a word or a word and a text.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Ident, Literal};
use syn::buffer::Cursor;
use syn::parse::ParseStream;
use syn::{LitStr, Result};

/// An attribute: `#[deprecated]`, `#[doc = "…"]`.
pub(super) struct Note {
    name: Ident,
    value: Option<Literal>,
}

/// All attributes that stand here. The reader of syn would look for every expression there is behind the `=`.
pub(super) fn notes(input: ParseStream<'_>) -> Result<Vec<Note>> {
    input.step(|cursor| {
        let (mut notes, mut rest) = (Vec::new(), *cursor);
        while let Some((sign, inside)) = rest.punct() {
            if sign.as_char() != '#' {
                break;
            }
            let (inside, _, behind) = inside
                .group(Delimiter::Bracket)
                .ok_or_else(|| cursor.error("expected an attribute"))?;
            let note = note(inside);
            notes.push(note.ok_or_else(|| cursor.error("expected a word, or a word and a text"))?);
            rest = behind;
        }
        Ok((notes, rest))
    })
}

fn note(inside: Cursor<'_>) -> Option<Note> {
    let (name, rest) = inside.ident()?;
    if rest.eof() {
        return Some(Note { name, value: None });
    }
    let (sign, rest) = rest.punct()?;
    let (value, rest) = rest.literal()?;
    (sign.as_char() == '=' && rest.eof()).then_some(Note {
        name,
        value: Some(value),
    })
}

impl Note {
    /// Writes it on lines of its own.
    pub(super) fn write(&self, text: &mut String, indent: &str) {
        let Some(value) = &self.value else {
            let _ = writeln!(text, "{indent}#[{}]", self.name);
            return;
        };
        if self.name != "doc" {
            let _ = writeln!(text, "{indent}#[{} = {value}]", self.name);
            return;
        }
        for line in unquoted(value).split('\n') {
            text.push_str(indent);
            text.push_str("///");
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
}

/// The text that a literal stands for.
fn unquoted(literal: &Literal) -> String {
    let written = literal.to_string();
    let between = written
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match between {
        Some(text) if !text.contains('\\') => text.to_owned(),
        _ => syn::parse_str::<LitStr>(&written).map_or(written, |text| text.value()),
    }
}
