//! Reads and writes the types in a table, each in one line: paths with types in angle brackets, tuples, arrays, references.

use std::fmt;

use proc_macro2::{Delimiter, Group, TokenTree};
use syn::Result;
use syn::parse::{Parse, ParseStream};

/// A type as text.
pub(super) struct Ty(String);

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Parse for Ty {
    /// Takes all up to a comma, the word `as`, a list behind the type, or the end. To parse a type and to format it took
    /// as long as all the rest of a table.
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        input.step(|cursor| {
            let (mut writer, mut rest) = (Writer::default(), *cursor);
            while let Some((token, behind)) = rest.token_tree() {
                if writer.ends_before(&token) {
                    break;
                }
                let written = writer.token(&token);
                written.ok_or_else(|| cursor.error("a table has no such type"))?;
                rest = behind;
            }
            if writer.text.is_empty() || writer.depth > 0 {
                return Err(cursor.error("expected a type"));
            }
            Ok((Self(writer.text), rest))
        })
    }
}

/// Writes the tokens of a type as the formatter would, had it room for one line.
#[derive(Default)]
struct Writer {
    text: String,
    /// How many angle brackets are open.
    depth: usize,
    /// The commas outside of them.
    commas: usize,
}

impl Writer {
    fn ends_before(&self, token: &TokenTree) -> bool {
        match token {
            TokenTree::Ident(word) => word == "as",
            TokenTree::Punct(sign) => sign.as_char() == ',' && self.depth == 0,
            TokenTree::Group(list) => {
                list.delimiter() == Delimiter::Bracket && !self.text.is_empty()
            }
            TokenTree::Literal(_) => false,
        }
    }

    /// Writes a token; `None` for one that is in no such type.
    fn token(&mut self, token: &TokenTree) -> Option<()> {
        match token {
            TokenTree::Ident(word) => {
                if self
                    .text
                    .ends_with(|c: char| c == '_' || c.is_alphanumeric())
                {
                    self.text.push(' ');
                }
                self.text.push_str(&word.to_string());
                Some(())
            }
            TokenTree::Punct(sign) => self.sign(sign.as_char()),
            TokenTree::Literal(literal) => {
                self.text.push_str(&literal.to_string());
                Some(())
            }
            TokenTree::Group(group) => self.group(group),
        }
    }

    fn sign(&mut self, sign: char) -> Option<()> {
        match sign {
            '<' => self.depth = self.depth.checked_add(1)?,
            '>' => self.depth = self.depth.checked_sub(1)?,
            ',' if self.depth == 0 => self.commas = self.commas.checked_add(1)?,
            ',' | ';' | ':' | '&' | '\'' => {}
            _ => return None,
        }
        self.text.push(sign);
        if matches!(sign, ',' | ';') {
            self.text.push(' ');
        }
        Some(())
    }

    fn group(&mut self, group: &Group) -> Option<()> {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace | Delimiter::None => return None,
        };
        let mut inside = Self::default();
        for token in group.stream() {
            inside.token(&token)?;
        }
        // Behind the last element a comma stands only where it makes the tuple.
        let last: &[char] = if inside.commas > 1 {
            &[',', ' ']
        } else {
            &[' ']
        };
        let elements = inside.text.trim_end_matches(last);
        self.text.extend([open, elements, close]);
        Some(())
    }
}
