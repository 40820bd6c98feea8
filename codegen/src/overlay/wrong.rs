//! Texts of an overlay in messages.

/// A text of the input in a message: cut off where it is long.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    let escaped = text.escape_debug().to_string().replace("\\'", "'");
    let escaped = escaped.replace("\\\"", "\"");
    match escaped.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", escaped.get(..end).unwrap_or_default()),
        None => escaped,
    }
}
