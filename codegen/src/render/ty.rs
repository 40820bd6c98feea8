//! Writes a type in one line: a path with types in angle brackets, a tuple, an array, a reference.
//!
//! Parsing and formatting it gives the same but for long lines, and takes as long as all the rest of a table.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::error::RenderError;

/// The text of a type, as the formatter would write it had it room for one line.
///
/// # Errors
///
/// [`RenderError`] for tokens that are in no such type.
pub(super) fn text(tokens: &TokenStream) -> Result<String, RenderError> {
    let mut writer = Writer::default();
    let mut written = tokens
        .clone()
        .into_iter()
        .try_for_each(|token| writer.token(&token));
    if writer.text.is_empty() || writer.depth > 0 {
        written = None;
    }
    written.ok_or_else(|| RenderError::new(tokens, "a table has no such type"))?;
    Ok(writer.text)
}

#[derive(Default)]
struct Writer {
    text: String,
    /// How many angle brackets are open.
    depth: usize,
    /// The commas outside of them.
    commas: usize,
}

impl Writer {
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
