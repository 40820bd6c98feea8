//! Tells whether lists and objects in flow style (`[{a: [b]}]`) may stand deep inside one another.
//!
//! `serde_yaml` takes time with the square of that depth, and does so before anything of the text is handed out. So the
//! brackets are counted before: from everywhere where such a list might begin, up to where it would end. Most of these
//! places are prose, where the count means nothing; it can then only be too high.

use crate::text::limits;

/// How often the bytes of a text may be looked at, on average.
const LOOKS: usize = 16;

/// Whether no list or object in flow style is nested beyond the limit. May say no to a text where none is.
pub(super) fn is_shallow(text: &[u8]) -> bool {
    let mut looks = text.len().saturating_mul(LOOKS);
    let mut before = b'\n';
    for (at, byte) in text.iter().enumerate() {
        let may_begin = matches!(before, b' ' | b'\n' | b'\r');
        if may_begin && matches!(byte, b'[' | b'{') {
            let rest = text.get(at..).unwrap_or_default();
            let Some(length) = length(rest.get(..looks).unwrap_or(rest), rest.len()) else {
                return false;
            };
            looks = looks.saturating_sub(length);
        }
        before = *byte;
    }
    true
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

/// How long the list or object is that `text` begins with; nothing if it is too deep or not understood.
fn length(text: &[u8], available: usize) -> Option<usize> {
    let mut at = At::Start;
    let mut depth = 0_usize;
    for (index, byte) in text.iter().enumerate() {
        at = step(at, *byte)?;
        if !matches!(
            (at, byte),
            (At::Start, b'[' | b'{') | (At::End, b']' | b'}')
        ) {
            continue;
        }
        depth = match at {
            At::Start => depth.saturating_add(1),
            _ => depth.saturating_sub(1),
        };
        if depth == 0 {
            return Some(index.saturating_add(1));
        }
        if depth > limits::DEPTH {
            return None;
        }
    }
    // The text ends here, or the looks are used up.
    (text.len() == available).then_some(available)
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
