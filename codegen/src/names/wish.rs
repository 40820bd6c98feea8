//! What wants a name: the text that the name is made from, and others for when it is taken.

use std::borrow::Cow;

use super::casing::Case;
use super::scope::Name;
use super::text::Text;
use crate::problem::Pointer;

/// Something that wants a name.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    /// Who comes first: 0 before 1.
    pub(super) rank: u8,
    /// A name that stands before the text, as it is; empty for none.
    pub(super) stem: String,
    /// What the name is made from.
    pub(super) text: Text,
    /// Other texts, to be tried when the name is taken.
    pub(super) others: Vec<Other>,
    /// Settles the order among wishes that are alike otherwise.
    pub(super) tie: String,
    /// By what the lock knows the thing.
    pub(super) key: String,
    /// What the document or the configuration calls it, where the key does not say so.
    pub(super) own: Option<String>,
    /// The end of `own` that is about the thing itself: behind a `/`, where the rest is about what it stands in.
    pub(super) end: Option<String>,
    /// Whether it is named after something that has got another name, so that its own may change, too.
    pub(super) follows: bool,
    /// The name that it has already.
    pub(super) held: Option<Name>,
    /// The name that the document gives it.
    pub(super) word: Option<Word>,
}

/// Another text for a name, which is read only when the name is taken.
#[derive(Clone, Debug)]
pub(super) enum Other {
    Text(Text),
    /// As [`Text::words`] reads it.
    Words(String),
    /// This word, and the text of the wish behind it.
    Before(&'static str),
    /// The text of the wish, and this word behind it.
    Behind(&'static str),
}

/// A name that the document gives.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it does so.
    pub(super) at: Pointer,
    /// The name.
    pub(super) name: String,
}

impl Wish {
    /// A wish for a name made from `text`.
    pub(super) fn new(text: Text) -> Self {
        Self {
            rank: 0,
            stem: String::new(),
            text,
            others: Vec::new(),
            tie: String::new(),
            key: String::new(),
            own: None,
            end: None,
            follows: false,
            held: None,
            word: None,
        }
    }

    /// The same wish with the name that the document gives, if it gives one.
    pub(super) fn called(self, word: Option<Word>) -> Self {
        match word {
            None => self,
            Some(word) => Self {
                own: Some(word.name.clone()),
                word: Some(word),
                ..self
            },
        }
    }

    /// The forms of the name, best first, for when the plain form is taken.
    pub(super) fn alternatives(&self, case: Case) -> Vec<String> {
        let mut names = self.text.spelled(case, &self.stem);
        let others = self.others.iter().map(|other| other.text(&self.text));
        names.extend(others.map(|text| text.plain(case, &self.stem)));
        names.extend(self.text.with_casing(case, &self.stem));
        names
    }
}

impl Other {
    /// The text, for a wish with this one.
    fn text<'a>(&'a self, text: &Text) -> Cow<'a, Text> {
        match self {
            Self::Text(other) => Cow::Borrowed(other),
            Self::Words(words) => Cow::Owned(Text::words(words)),
            Self::Before(word) => Cow::Owned(Text::prose(word).then(text.clone())),
            Self::Behind(word) => Cow::Owned(text.clone().then(Text::prose(word))),
        }
    }
}

impl From<Text> for Other {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

/// By what wishes are put in order.
pub(super) type Claim<'a> = (u8, bool, usize, usize, &'a str, &'a str);

pub(super) fn claim<'a>((wish, plain): (&'a Wish, &'a String)) -> Claim<'a> {
    let source = wish.text.source();
    let exact = wish.stem.is_empty() && plain == source;
    let lost = wish.text.lost();
    (wish.rank, !exact, lost, source.len(), source, &wish.tie)
}
