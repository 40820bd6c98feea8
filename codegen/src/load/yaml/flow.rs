//! Tells whether lists and objects in flow style (`[{a: [b]}]`) may stand deep inside one another.
//!
//! `serde_yaml` takes time with the square of that depth, and does so before anything of the text is handed out. So the
//! brackets are counted before: from everywhere where such a list might begin, up to where it would end. Most of these
//! places are prose, where the count means nothing; it can then only be too high.

use memchr::{memchr2, memchr2_iter};

use crate::text::limits;

/// How often the bytes of a text may be looked at, on average.
const LOOKS: usize = 16;

/// Whether no list or object in flow style is nested beyond the limit. May say no to a text where none is.
pub(super) fn is_shallow(text: &[u8]) -> bool {
    let mut looks = text.len().saturating_mul(LOOKS);
    let mut counted = Counted::new(text.len());
    for at in memchr2_iter(b'[', b'{', text) {
        let before = text.get(..at).and_then(<[u8]>::last);
        let may_begin = matches!(before, None | Some(b' ' | b'\n' | b'\r'));
        if may_begin && !counted.has(at) {
            let Some(length) = length(text, at, looks, &mut counted) else {
                return false;
            };
            looks = looks.saturating_sub(length);
        }
    }
    true
}

/// The opening brackets that a count has gone through as such. A count that began at one of them would go the same way,
/// and end earlier.
struct Counted(Vec<u64>);

impl Counted {
    fn new(bytes: usize) -> Self {
        Self(vec![0; bytes.div_ceil(64)])
    }

    fn add(&mut self, at: usize) {
        if let Some(word) = self.0.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    fn has(&self, at: usize) -> bool {
        self.0
            .get(at / 64)
            .is_some_and(|word| word >> (at % 64) & 1 == 1)
    }
}

/// Where the counting is inside a list or object.
#[derive(Clone, Copy)]
enum At {
    /// Where something may begin.
    Start,
    /// In a text without quotes.
    Word,
    /// Behind a colon in such a text.
    Colon,
    /// Behind a blank in such a text.
    Blank,
    /// In a text in single quotes.
    Single,
    /// In a text in double quotes.
    Double,
    /// Behind a backslash there.
    Escape,
    /// In a comment.
    Comment,
    /// Behind a quote or bracket that closes.
    End,
}

/// How long the list or object is that begins at `start`; nothing if it is too deep or not understood.
fn length(text: &[u8], start: usize, looks: usize, counted: &mut Counted) -> Option<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let mut at = At::Start;
    let (mut depth, mut index) = (0_usize, 0_usize);
    while index < looks
        && let Some(byte) = rest.get(index)
    {
        let here = index;
        index = index.saturating_add(match at {
            // Most of a text stands in quotes.
            At::Double => in_quotes(rest.get(index..).unwrap_or_default()),
            _ => 1,
        });
        at = step(at, *byte)?;
        match (at, byte) {
            (At::Start, b'[' | b'{') => {
                counted.add(start.saturating_add(here));
                depth = depth.saturating_add(1);
            }
            (At::End, b']' | b'}') => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return Some(index);
        }
        if depth > limits::DEPTH {
            return None;
        }
    }
    // The text ends here, or the looks are used up.
    (rest.len() <= looks).then_some(rest.len())
}

/// How many bytes from here on are nothing but text in double quotes; one at least.
fn in_quotes(text: &[u8]) -> usize {
    let end = memchr2(b'"', b'\\', text);
    end.unwrap_or(text.len()).max(1)
}

/// Where the counting is behind one more byte. Brackets give [`At::Start`] and [`At::End`].
fn step(at: At, byte: u8) -> Option<At> {
    Some(match at {
        At::Escape => At::Double,
        At::Double => match byte {
            b'\\' => At::Escape,
            b'"' => At::End,
            _ => At::Double,
        },
        At::Single if byte == b'\'' => At::End,
        At::Comment if matches!(byte, b'\n' | b'\r') => At::Start,
        At::Single | At::Comment => at,
        At::Start | At::End => outside(at, byte)?,
        At::Word | At::Colon | At::Blank => word(at, byte),
    })
}

/// Outside of all texts. A tag or question mark may stand before a quote, which is more than is looked for here; an alias
/// ends the reading, since there are no anchors.
fn outside(at: At, byte: u8) -> Option<At> {
    Some(match byte {
        b'"' => At::Double,
        b'\'' => At::Single,
        b'#' => At::Comment,
        b'[' | b'{' | b',' | b':' => At::Start,
        b']' | b'}' => At::End,
        b' ' | b'\n' | b'\r' => at,
        b'!' | b'?' => return None,
        _ => At::Word,
    })
}

/// In a text without quotes, where quotes mean nothing.
fn word(at: At, byte: u8) -> At {
    match byte {
        b'[' | b'{' | b',' => At::Start,
        b']' | b'}' => At::End,
        b' ' | b'\n' | b'\r' if matches!(at, At::Colon) => At::Start,
        b' ' | b'\n' | b'\r' => At::Blank,
        b'#' if matches!(at, At::Blank) => At::Comment,
        b':' => At::Colon,
        _ => At::Word,
    }
}
