//! Tells whether a text is plain enough for `serde_yaml`, by a look at its bytes and without reading it as YAML.
//!
//! The look is over-careful: what might be an anchor counts as one, also where it stands in prose. Aliases need no
//! check where there is no anchor, since they are refused; nor do merge keys and most tags, which the reading refuses.

use memchr::{memchr_iter, memchr3_iter};

use super::flow;
use crate::text::limits;

/// `serde_yaml` keeps all events of a text in memory. None brings more than three of them, so that the limit on values
/// holds before the first one is read.
const MARKS: usize = limits::NODES / 3;

/// Whether both readers give the same tree, and `serde_yaml` in reasonable time and memory.
pub(super) fn is_ordinary(text: &str) -> bool {
    marks(text) <= MARKS
        && !text.ends_with(' ')
        && !OTHER_BLANKS.iter().any(|blank| text.contains(*blank))
        && !has_more_than_plain(text.as_bytes())
        && flow::is_shallow(text.as_bytes())
}

/// YAML 1.1, and so `serde_yaml`, ends a line at the last three of these, YAML 1.2 does not. The two also differ in where
/// a tab or a byte order mark may stand.
const OTHER_BLANKS: [char; 5] = ['\t', '\u{feff}', '\u{85}', '\u{2028}', '\u{2029}'];

/// Every value needs one of these before it or behind it.
fn marks(text: &str) -> usize {
    let is_mark = |byte: &u8| matches!(byte, b':' | b'-' | b',' | b'[' | b'{' | b'?');
    text.bytes().filter(is_mark).count()
}

/// Whether there may be an alias, or something else of which the readers make different things.
fn has_more_than_plain(text: &[u8]) -> bool {
    let (mut anchor, mut alias) = (false, false);
    // Nothing else begins what is looked for: most bytes need no second look.
    let signs = memchr3_iter(b'%', b'&', b'*', text)
        .chain(memchr3_iter(b'!', b'?', b'|', text))
        .chain(memchr_iter(b'>', text));
    for at in signs {
        let (behind, rest) = text.split_at_checked(at).unwrap_or((text, &[]));
        let before = behind.last().copied().unwrap_or(b'\n');
        let last = behind.iter().rfind(|byte| **byte != b' ');
        let new = begins(last.copied().unwrap_or(b'\n'));
        if new && is_more_than_plain(rest, before) {
            return true;
        }
        let sign = rest.first();
        anchor |= sign == Some(&b'&') && is_name(rest) && (new || before == b' ');
        alias |= sign == Some(&b'*') && is_name(rest) && new;
    }
    anchor && alias
}

/// Whether something new may begin behind this byte and blanks.
fn begins(last: u8) -> bool {
    matches!(
        last,
        b'\n' | b'\r' | b':' | b'-' | b'?' | b'[' | b'{' | b','
    )
}

/// Whether a name as that of an anchor stands behind the first byte.
fn is_name(text: &[u8]) -> bool {
    let first = text.get(1);
    first.is_some_and(|first| first.is_ascii_alphanumeric() || matches!(first, b'_' | b'-'))
}

/// Whether the name of an anchor ends, for YAML 1.1 only, at a sign: `&a:b`, `&a?`.
fn ends_at_sign(name: &[u8]) -> bool {
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let end = name.iter().find(|byte| !is_part(byte));
    matches!(end, Some(b':' | b'?' | b'%' | b'@' | b'`'))
}

/// A directive, a tag, a question mark with nothing behind it, or a block that says how far it is indented.
fn is_more_than_plain(text: &[u8], before: u8) -> bool {
    match text {
        [b'%', ..] => matches!(before, b'\n' | b'\r'),
        [b'&', name @ ..] => ends_at_sign(name),
        [b'!', b'!' | b'<', ..]
        | [b'?' | b'!', b'\n' | b'\r', ..]
        | [b'?' | b'!']
        | [b'|' | b'>', b'+' | b'-', b'1'..=b'9', ..]
        | [b'|' | b'>', b'1'..=b'9', ..] => true,
        _ => false,
    }
}
