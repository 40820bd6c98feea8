//! Text of the document as words and symbols: which symbols are spelled out at once (`-id` is "minus id"), and which
//! only when a name is taken (`a-b` beside `a_b`).
//!
//! Knows no casing and no scope.

use std::borrow::Cow;

use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::GeneralSecurityProfile as _;

use super::casing::{self, Case};
use super::symbol;

/// A text from which a name can be made.
#[derive(Clone, Debug)]
pub(super) struct Text {
    source: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
    Word(String),
    Symbol {
        mark: String,
        word: Cow<'static, str>,
        spelled: bool,
    },
}

impl Text {
    /// A text in which signs have a meaning: a value, a property, a parameter.
    pub(super) fn value(source: &str) -> Self {
        let mut text = Self::prose(source);
        for index in 0..text.pieces.len() {
            if text.setting(index).is_some_and(|it| it.means_something()) {
                text.spell(index);
            }
        }
        text
    }

    /// A text in which signs only separate words: a name of a schema or a tag.
    pub(super) fn prose(source: &str) -> Self {
        let mut text = Self {
            source: source.to_owned(),
            pieces: pieces(source),
        };
        let letterless = !text.pieces.iter().any(|p| matches!(p, Piece::Word(_)));
        for index in 0..text.pieces.len() {
            let minus = text.setting(index).is_some_and(|it| it.is_minus());
            if let Some(Piece::Symbol { word, spelled, .. }) = text.pieces.get_mut(index) {
                *spelled = letterless;
                if minus {
                    *word = Cow::Borrowed("Minus");
                }
            }
        }
        text
    }

    /// A word of ours, whose casing says nothing: where it is taken, the next one gets a number.
    pub(super) fn own(word: &str) -> Self {
        Self {
            source: String::new(),
            ..Self::prose(word)
        }
    }

    /// A text of which only the words count, also when the name is taken: a title, a path.
    pub(super) fn words(source: &str) -> Self {
        let mut text = Self::prose(source);
        text.pieces
            .retain(|piece| !matches!(piece, Piece::Symbol { spelled: false, .. }));
        text
    }

    /// Nothing, to begin with.
    pub(super) fn nothing() -> Self {
        let (source, pieces) = (String::new(), Vec::new());
        Self { source, pieces }
    }

    /// This text and another behind it.
    pub(super) fn then(mut self, other: Self) -> Self {
        self.source.push_str(&other.source);
        self.pieces.extend(other.pieces);
        self
    }

    /// The text as it stands in the document.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// Whether there is nothing to make a name from.
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// How many symbols the name does not show.
    pub(super) fn lost(&self) -> usize {
        let lost = |piece: &&Piece| matches!(piece, Piece::Symbol { mark, spelled, .. } if !spelled && mark != "_");
        self.pieces.iter().filter(lost).count()
    }

    /// The name in its plain form.
    pub(super) fn plain(&self, case: Case, stem: &str) -> String {
        self.render(case, stem, |_| false)
    }

    /// The name with one symbol spelled that the plain form leaves out, last symbol first; then with all of them.
    pub(super) fn spelled(&self, case: Case, stem: &str) -> Vec<String> {
        const MOST: usize = 8;
        let hidden = |index: &usize| {
            let hidden = matches!(
                self.pieces.get(*index),
                Some(Piece::Symbol { spelled: false, .. })
            );
            hidden && self.setting(*index).is_some_and(|it| !it.is_space())
        };
        let hidden: Vec<usize> = (0..self.pieces.len()).filter(hidden).collect();
        let one = hidden.iter().rev().take(MOST);
        let mut names: Vec<String> = one
            .map(|&which| self.render(case, stem, |index| index == which))
            .collect();
        if hidden.len() > 1 {
            names.push(self.render(case, stem, |index| hidden.binary_search(&index).is_ok()));
        }
        names
    }

    /// The name with a word for the casing of the text before it (`LowerId`); `None` where it has no letters.
    pub(super) fn with_casing(&self, case: Case, stem: &str) -> Option<String> {
        let word = manner(&self.source)?;
        let word = Piece::Word(word.to_owned());
        let pieces = std::iter::once(word).chain(self.pieces.iter().cloned());
        let text = Self {
            source: self.source.clone(),
            pieces: pieces.collect(),
        };
        Some(text.plain(case, stem))
    }

    fn render(&self, case: Case, stem: &str, more: impl Fn(usize) -> bool) -> String {
        let pieces = self.pieces.iter().enumerate();
        let words = pieces.filter_map(|(index, piece)| match piece {
            Piece::Word(word) => Some(word.as_str()),
            Piece::Symbol { word, spelled, .. } => {
                (*spelled || more(index)).then_some(word.as_ref())
            }
        });
        let stem = Some(stem).filter(|stem| !stem.is_empty());
        casing::join(case, stem.into_iter().chain(words))
    }

    fn spell(&mut self, index: usize) {
        if let Some(Piece::Symbol { spelled, .. }) = self.pieces.get_mut(index) {
            *spelled = true;
        }
    }

    fn word(&self, index: Option<usize>) -> Option<&str> {
        match self.pieces.get(index?)? {
            Piece::Word(word) => Some(word),
            Piece::Symbol { .. } => None,
        }
    }

    fn setting(&self, index: usize) -> Option<symbol::Setting<'_>> {
        let Some(Piece::Symbol { mark, .. }) = self.pieces.get(index) else {
            return None;
        };
        Some(symbol::Setting {
            mark,
            first: index == 0,
            last: index + 1 == self.pieces.len(),
            before: self.word(index.checked_sub(1)),
            after: self.word(index.checked_add(1)),
        })
    }
}

/// Words and symbols that are looked at. A name is cut long before; this keeps the memory for a hostile one small.
const MOST_PIECES: usize = 400;

fn pieces(source: &str) -> Vec<Piece> {
    let is_plain = |byte: u8| byte.is_ascii() && !is_invisible(char::from(byte));
    let clean: Cow<'_, str> = if source.bytes().all(is_plain) {
        Cow::Borrowed(source)
    } else {
        Cow::Owned(source.nfc().filter(|&c| !is_invisible(c)).collect())
    };
    if clean.is_empty() {
        return unseen(source);
    }
    let mut pieces = Vec::new();
    let mut rest = &*clean;
    while let Some(first) = rest.chars().next() {
        if pieces.len() >= MOST_PIECES {
            pieces.push(Piece::Word(casing::digest(source)));
            break;
        }
        let length = if is_letter(first) {
            let length = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            pieces.push(Piece::Word(word.to_owned()));
            length
        } else {
            let (mark, word) = symbol::read(rest, first);
            let length = mark.len();
            let mark = mark.to_owned();
            let spelled = false;
            pieces.push(Piece::Symbol {
                mark,
                word,
                spelled,
            });
            length
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    pieces
}

/// The words for a text without a visible character.
fn unseen(source: &str) -> Vec<Piece> {
    if source.is_empty() {
        return vec![Piece::Word("Empty".to_owned())];
    }
    let code = |c: char| Piece::Word(format!("U{:04X}", u32::from(c)));
    source.chars().take(8).map(code).collect()
}

/// Whether a character can stand in an identifier without a complaint of rustc's `uncommon_codepoints`
/// (UTS 39, section 3.1).
fn is_letter(character: char) -> bool {
    character != '_'
        && is_xid_continue(character)
        && (character.is_ascii() || character.identifier_allowed())
        && character != '\u{b7}'
}

/// Whether a character has no width: controls, marks of direction, joiners, and the apostrophe, which does not part
/// words (`user's`).
fn is_invisible(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
        || (character.is_control() && !matches!(character, '\t' | '\n' | '\r'))
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        )
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// A word for how a text is cased.
fn manner(source: &str) -> Option<&'static str> {
    let mut letters = source.chars().filter(|c| c.is_alphabetic());
    let first = letters.next()?;
    let upper = source.chars().any(char::is_uppercase);
    let lower = source.chars().any(char::is_lowercase);
    Some(match (upper, lower) {
        (true, true) if first.is_uppercase() => "Pascal",
        (true, true) => "Camel",
        (true, false) => "Upper",
        (false, true) if source.contains('_') => "Snake",
        (false, true) => "Lower",
        (false, false) => return None,
    })
}
