//! Turns a line of a lock into its key and its values, and a text into a TOML string.
//!
//! A lock is read line by line and not as TOML in general: it has many thousand lines, all of these few forms.

use std::fmt::Write as _;

/// A line that says something.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Line {
    /// `[section]`.
    Section(String),
    /// `key = 1`.
    Number(String, u64),
    /// `key = "value"`, or `key = ["value", "more"]`.
    Entry(String, String, Option<String>),
}

/// What a line says; `Ok(None)` for one that is empty or a comment, `Err` for one that is no line of a lock.
pub(super) fn read(line: &str) -> Result<Option<Line>, ()> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    if let Some(section) = line.strip_prefix('[') {
        let name = section.strip_suffix(']').ok_or(())?;
        return Ok(Some(Line::Section(name.to_owned())));
    }
    let (key, rest) = key(line).ok_or(())?;
    let value = rest.trim_start().strip_prefix('=').ok_or(())?.trim();
    if let Ok(number) = value.parse() {
        return Ok(Some(Line::Number(key, number)));
    }
    let (value, more) = values(value).ok_or(())?;
    Ok(Some(Line::Entry(key, value, more)))
}

/// A bare or a quoted key, and what is behind it.
fn key(line: &str) -> Option<(String, &str)> {
    if line.starts_with('"') {
        return string(line);
    }
    let bare = |c: char| c.is_ascii_alphanumeric() || "_-".contains(c);
    let end = line.find(|c| !bare(c))?;
    let (key, rest) = line.split_at_checked(end)?;
    (!key.is_empty()).then(|| (key.to_owned(), rest))
}

fn values(text: &str) -> Option<(String, Option<String>)> {
    let Some(list) = text.strip_prefix('[') else {
        let (value, rest) = string(text)?;
        return rest.is_empty().then_some((value, None));
    };
    let (value, rest) = string(list.trim_start())?;
    let rest = rest.trim_start().strip_prefix(',')?;
    let (more, rest) = string(rest.trim_start())?;
    (rest.trim_start() == "]").then_some((value, Some(more)))
}

/// A basic string of TOML at the beginning of `text`, and what is behind it.
fn string(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('"')?;
    let end = inside.find(['"', '\\'])?;
    let (plain, rest) = inside.split_at_checked(end)?;
    let mut value = plain.to_owned();
    let mut characters = rest.chars();
    loop {
        match characters.next()? {
            '"' => return Some((value, characters.as_str())),
            '\\' => value.push(escape(&mut characters)?),
            other => value.push(other),
        }
    }
}

/// The character that the escape behind a backslash stands for.
fn escape(characters: &mut std::str::Chars<'_>) -> Option<char> {
    match characters.next()? {
        'n' => Some('\n'),
        't' => Some('\t'),
        'r' => Some('\r'),
        'u' => code(characters, 4),
        'U' => code(characters, 8),
        plain @ ('"' | '\\') => Some(plain),
        _ => None,
    }
}

fn code(characters: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let text: String = characters.take(digits).collect();
    char::from_u32(u32::from_str_radix(&text, 16).ok()?)
}

/// A text as a basic string of TOML.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
