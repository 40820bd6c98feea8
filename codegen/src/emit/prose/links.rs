//! Which addresses may stand in a doc comment, and where the bare ones in a text are.

use super::clean;
use super::tree::Inline;

/// How many characters of punctuation are looked at behind an address.
const MAX_TRIM: usize = 32;

/// The address in a form that can stand in a link; `None` unless it is an absolute one of the web.
///
/// Anything else would lead into the wrong page or, for rustdoc, to an item of the crate.
pub(super) fn web(address: &str) -> Option<String> {
    let address = clean::text(address);
    let address = address.trim();
    let rest = after_scheme(address)?;
    let host =
        rest.starts_with(|first: char| first.is_alphanumeric() || first == '[' || first == '{');
    host.then(|| address.chars().map(encoded).collect())
}

fn after_scheme(text: &str) -> Option<&str> {
    ["https://", "http://"].into_iter().find_map(|scheme| {
        let start = text.get(..scheme.len())?;
        start
            .eq_ignore_ascii_case(scheme)
            .then(|| text.get(scheme.len()..))?
    })
}

/// Percent-encodes what would end a link (RFC 3986, section 2).
fn encoded(character: char) -> String {
    match character {
        ' ' | '\n' => "%20".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        '\\' => "%5C".to_owned(),
        '`' => "%60".to_owned(),
        '|' => "%7C".to_owned(),
        '"' => "%22".to_owned(),
        other => other.to_string(),
    }
}

/// Makes links of the bare addresses in a text.
pub(super) fn linked(text: &str) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut rest = text;
    while let Some((before, address, after)) = next_address(rest) {
        if let Some(link) = web(address) {
            push_text(&mut inlines, before);
            inlines.push(Inline::Link(link.clone(), vec![Inline::Text(link)]));
        } else {
            push_text(&mut inlines, before);
            push_text(&mut inlines, address);
        }
        rest = after;
    }
    push_text(&mut inlines, rest);
    inlines
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        inlines.push(Inline::Text(text.to_owned()));
    }
}

/// The text before the next address, the address, and the text behind it.
fn next_address(text: &str) -> Option<(&str, &str, &str)> {
    let start = text
        .match_indices("://")
        .find_map(|(colon, _)| scheme_start(text, colon))?;
    let (before, found) = text.split_at_checked(start)?;
    let end = found
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '|' | '\\'))
        .unwrap_or(found.len());
    let address = trimmed(found.get(..end)?);
    let after = found.get(address.len()..)?;
    Some((before, address, after))
}

fn scheme_start(text: &str, colon: usize) -> Option<usize> {
    ["https", "http"].into_iter().find_map(|scheme| {
        let start = colon.checked_sub(scheme.len())?;
        let written = text.get(start..colon)?;
        written.eq_ignore_ascii_case(scheme).then_some(start)
    })
}

/// An address without the punctuation of the sentence around it.
fn trimmed(address: &str) -> &str {
    let mut end = address;
    for _ in 0..MAX_TRIM {
        let shorter = match end.chars().next_back() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '~' | '“' | '”' | '’') => {
                end.char_indices().next_back()
            }
            Some(')') if !balanced(end, '(', ')') => end.char_indices().next_back(),
            Some(']') if !balanced(end, '[', ']') => end.char_indices().next_back(),
            Some('}') if !balanced(end, '{', '}') => end.char_indices().next_back(),
            _ => None,
        };
        match shorter.and_then(|(last, _)| end.get(..last)) {
            Some(shorter) => end = shorter,
            None => break,
        }
    }
    end
}

fn balanced(text: &str, open: char, close: char) -> bool {
    text.matches(open).count() >= text.matches(close).count()
}
