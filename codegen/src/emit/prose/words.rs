//! Writes the parts of a paragraph as words, escapes what Markdown or rustdoc would take for more than a word, and fills
//! lines with them.

use super::tree::{Inline, Mark};

/// Where parts are written on one line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    Line,
    Heading,
    Cell,
}

/// The parts of a paragraph on one line.
pub(super) fn one_line(inlines: &[Inline], place: Place) -> String {
    let words = words(inlines, place == Place::Cell);
    let mut line = String::new();
    for word in &words {
        if line.is_empty() {
            line.push_str(&safe_at_start(&word.text));
        } else {
            line.push_str(&word.text);
        }
        line.push_str(match place {
            Place::Cell if word.ends_line => "<br>",
            _ => " ",
        });
    }
    line.truncate(line.trim_end().len());
    match line.rsplit_once(' ') {
        // Signs at the end of a heading would be dropped.
        Some((before, last)) if place == Place::Heading && is_only(last, "#") => {
            format!("{before} \\{last}")
        }
        _ => line,
    }
}

/// The lines of a paragraph.
pub(super) fn wrapped(inlines: &[Inline], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0_usize;
    for word in words(inlines, false) {
        let longer = word.text.chars().count().saturating_add(1);
        if length.saturating_add(longer) > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line = safe_at_start(&word.text);
            length = line.chars().count();
        } else {
            line.push(' ');
            line.push_str(&word.text);
            length = length.saturating_add(longer);
        }
        if word.ends_line {
            line.push('\\');
            lines.push(std::mem::take(&mut line));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// How often a character stands in a row, at most.
pub(super) fn longest_run(text: &str, character: char) -> usize {
    let runs = text.split(|other| other != character);
    runs.map(|run| run.chars().count()).max().unwrap_or(0)
}

/// Escapes a word that would begin a block if it stood first in a line.
fn safe_at_start(word: &str) -> String {
    let is_sign = is_only(word, "#") || is_only(word, "-+=:|") || word.starts_with(['>', '|']);
    let number = word
        .strip_suffix(['.', ')'])
        .filter(|number| !number.is_empty() && number.chars().all(|digit| digit.is_ascii_digit()));
    match number {
        Some(number) => format!("{number}\\{}", word.get(number.len()..).unwrap_or_default()),
        None if is_sign => format!("\\{word}"),
        None => word.to_owned(),
    }
}

fn is_only(word: &str, signs: &str) -> bool {
    !word.is_empty() && word.chars().all(|sign| signs.contains(sign))
}

/// What stands between two blanks.
struct Word {
    text: String,
    ends_line: bool,
}

fn words(inlines: &[Inline], in_table: bool) -> Vec<Word> {
    let mut writer = Writer {
        words: Vec::new(),
        word: String::new(),
        in_table,
        together: false,
    };
    writer.inlines(inlines, None);
    writer.end_word();
    writer.words
}

struct Writer {
    words: Vec<Word>,
    word: String,
    in_table: bool,
    /// Whether blanks are no place to end a line.
    together: bool,
}

impl Writer {
    /// Writes parts; `next` is the character behind the last of them.
    fn inlines(&mut self, inlines: &[Inline], next: Option<char>) {
        for (at, inline) in inlines.iter().enumerate() {
            let following = inlines.get(at.saturating_add(1));
            let next = following.map_or(next, |following| Some(first_character(following)));
            match inline {
                Inline::Text(text) => self.text(text, next),
                Inline::Code(code) => self.code(code),
                Inline::Styled(mark, children) => self.styled(*mark, children, next),
                Inline::Link(address, children) => self.link(address, children),
                Inline::Break => self.end_line(),
            }
        }
    }

    fn end_word(&mut self) {
        if !self.word.is_empty() {
            let text = std::mem::take(&mut self.word);
            self.words.push(Word {
                text,
                ends_line: false,
            });
        }
    }

    fn end_line(&mut self) {
        self.end_word();
        if let Some(last) = self.words.last_mut() {
            last.ends_line = true;
        }
    }

    fn text(&mut self, text: &str, next: Option<char>) {
        let mut before = None;
        let mut characters = text.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            let after = characters.peek().map(|(_, after)| *after);
            let rest = text.get(at..).unwrap_or_default();
            if character == ' ' && self.together {
                self.word.push(' ');
            } else if character == ' ' {
                self.end_word();
            } else {
                if self.needs_escape(character, before, after.or(next), rest) {
                    self.word.push('\\');
                }
                self.word.push(character);
            }
            before = Some(character);
        }
    }

    fn needs_escape(
        &self,
        character: char,
        before: Option<char>,
        after: Option<char>,
        rest: &str,
    ) -> bool {
        match character {
            '`' | '*' | '[' | ']' | '~' => true,
            '\\' => !is_letter(after),
            '_' => !(is_letter(before) && is_letter(after)),
            '<' => {
                let begins = "/!?*_~";
                after.is_some_and(|c| c.is_alphabetic() || begins.contains(c))
                    || is_mail_address(rest)
            }
            '&' => is_entity(rest),
            // Before a link it would make an image of it.
            '!' => after == Some('['),
            '|' => self.in_table,
            _ => false,
        }
    }

    fn code(&mut self, code: &str) {
        let ticks = "`".repeat(longest_run(code, '`').saturating_add(1));
        let pad = if code.starts_with('`') || code.ends_with('`') {
            " "
        } else {
            ""
        };
        let code = if self.in_table {
            code.replace('|', "\\|")
        } else {
            code.to_owned()
        };
        self.word.extend([&ticks, pad, &code, pad, &ticks]);
    }

    /// A style begins and ends only at a word, or beside letters on both sides; where neither holds a blank goes between.
    fn styled(&mut self, mark: Mark, children: &[Inline], next: Option<char>) {
        let first = children.first().map(first_character);
        if may_be_letter(self.word.chars().next_back()) && !is_letter(first) {
            self.end_word();
        }
        let needs_blank = may_be_letter(next) && !ends_with_letter(children);
        let next = next.filter(|_| !needs_blank);
        let within_word = may_be_letter(self.word.chars().next_back()) || may_be_letter(next);
        let sign = match mark {
            Mark::Emphasis if within_word => "*",
            Mark::Emphasis => "_",
            Mark::Strong => "**",
            Mark::Strike => "~~",
        };
        self.word.push_str(sign);
        self.inlines(children, sign.chars().next());
        self.word.push_str(sign);
        if needs_blank {
            self.end_word();
        }
    }

    fn link(&mut self, address: &str, children: &[Inline]) {
        if matches!(children, [Inline::Text(text)] if text == address) {
            self.word.extend(["<", address, ">"]);
            return;
        }
        self.word.push('[');
        // A line that begins and ends with quotation marks looks to clippy like a link to an item.
        self.together = !has_break(children)
            && matches!(children.first(), Some(Inline::Text(text)) if text.starts_with(['"', '\'']));
        self.inlines(children, Some(']'));
        self.together = false;
        let address = without_entities(address);
        self.word.extend(["](", &address, ")"]);
    }
}

fn has_break(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Break => true,
        Inline::Styled(_, children) | Inline::Link(_, children) => has_break(children),
        Inline::Text(_) | Inline::Code(_) => false,
    })
}

/// Whether a text that begins with `<` may be read as a mail address, which can begin with punctuation.
fn is_mail_address(text: &str) -> bool {
    let end = |character: char| character.is_whitespace() || character == '>';
    let address = text.split(end).next();
    address.is_some_and(|address| address.contains('@'))
}

fn is_letter(character: Option<char>) -> bool {
    character.is_some_and(char::is_alphanumeric)
}

fn ends_with_letter(inlines: &[Inline]) -> bool {
    match inlines.last() {
        Some(Inline::Text(text)) => is_letter(text.chars().next_back()),
        _ => false,
    }
}

/// Whether Markdown may take a character for one of a word; it knows more punctuation than ASCII has.
fn may_be_letter(character: Option<char>) -> bool {
    character.is_some_and(|c| !c.is_whitespace() && !c.is_ascii_punctuation())
}

/// The character that the writing of a part begins with.
fn first_character(inline: &Inline) -> char {
    match inline {
        Inline::Text(text) => text.chars().next().unwrap_or(' '),
        Inline::Code(_) => '`',
        Inline::Styled(Mark::Strike, _) => '~',
        Inline::Styled(..) => '*',
        Inline::Link(address, children) => match children.as_slice() {
            [Inline::Text(text)] if text == address => '<',
            _ => '[',
        },
        Inline::Break => ' ',
    }
}

/// Whether a text begins with what could be an entity (`CommonMark`, section 2.5).
fn is_entity(text: &str) -> bool {
    let name: String = text.chars().skip(1).take(MAX_ENTITY).collect();
    name.find(';').is_some_and(|end| {
        let name = name.get(..end).unwrap_or_default();
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

/// More than the longest name of an entity has characters.
const MAX_ENTITY: usize = 34;

fn without_entities(address: &str) -> String {
    let mut safe = String::with_capacity(address.len());
    for (at, character) in address.char_indices() {
        safe.push(character);
        if character == '&' && is_entity(address.get(at..).unwrap_or_default()) {
            safe.push_str("amp;");
        }
    }
    safe
}
