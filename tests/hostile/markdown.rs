//! What the docs of a crate may hold: prose, and code that nobody runs.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag};

use crate::text::MARKER;

/// Checks the docs of an item.
pub(crate) fn docs(place: &str, text: &str) {
    events(place, text);
}

/// Checks the README: its one title is that of the generator.
pub(crate) fn readme(text: &str) {
    let (comment, rest) = text.split_once('\n').unwrap();
    assert!(
        comment.starts_with("<!-- ") && comment.ends_with(" -->"),
        "{comment}"
    );
    assert_eq!(
        events("README.md", rest),
        1,
        "more than one title in\n{text}"
    );
}

/// Checks every event, and counts the titles.
fn events(place: &str, text: &str) -> usize {
    let mut titles = 0;
    let mut code = None;
    // As rustdoc reads it.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => panic!("{place}: {html}\n{text}"),
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => titles += 1,
            Event::Start(Tag::CodeBlock(kind)) => code = Some(language(place, text, &kind)),
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => code = None,
            Event::Text(inside) if code.as_deref().is_some_and(|it| it != "text") => {
                assert!(!inside.contains(MARKER), "{place}: code in\n{text}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let safe = [
                    "http://", "https://", "mailto:", "crate::", "super::", "self::", "#",
                ];
                let path = dest_url
                    .chars()
                    .all(|c| c.is_alphanumeric() || c == '_' || c == ':');
                let fine = safe.iter().any(|start| dest_url.starts_with(start)) || path;
                assert!(fine, "{place}: a link to {dest_url}\n{text}");
            }
            _ => {}
        }
    }
    titles
}

/// A code block without a language would be a doc-test.
fn language(place: &str, text: &str, kind: &CodeBlockKind<'_>) -> String {
    match kind {
        CodeBlockKind::Indented => panic!("{place}: indented code in\n{text}"),
        CodeBlockKind::Fenced(language) => {
            assert!(
                !language.is_empty(),
                "{place}: code of no language in\n{text}"
            );
            language.to_string()
        }
    }
}
