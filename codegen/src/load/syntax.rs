//! Tells JSON from YAML by the first character of a text.

/// How a text is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Syntax {
    /// RFC 8259.
    Json,
    /// YAML 1.2.
    Yaml,
}

/// How the text is written. A fence of Markdown or an XML tag is YAML here, and fails there.
pub(super) fn syntax(text: &str) -> Syntax {
    match text
        .trim_start_matches([' ', '\t', '\r', '\n'])
        .chars()
        .next()
    {
        Some('{' | '[') => Syntax::Json,
        _ => Syntax::Yaml,
    }
}
