//! Takes an OpenAPI document out of a Markdown page, byte for byte: the fenced code block (section 4.5 of `CommonMark`
//! 0.31) that has `openapi` on its top level.

use std::ops::Range;

use super::stop;
use super::syntax::{Syntax, syntax};
use crate::problem::{Place, Pointer, Problem, Report, Stop};
use crate::text::{self, Source, syntax_error};

/// The bytes of the document that a file publishes: the file itself if it is YAML or JSON, the block for a page.
///
/// # Errors
///
/// [`Stop`], and a problem in `report`, if the file is not text, or is a page without exactly one such block.
pub fn published(report: &mut Report, source: &Source) -> Result<Vec<u8>, Stop> {
    let name = source.name.to_ascii_lowercase();
    let is_page = [".md", ".mdx", ".markdown"]
        .iter()
        .any(|end| name.ends_with(end));
    let text = text::decode(source).map_err(|problem| stop(report, problem))?;
    if is_page || holds_document(text) {
        return markdown_page(report, source);
    }
    Ok(source.text.clone())
}

/// The bytes of the document in a Markdown page.
///
/// # Errors
///
/// [`Stop`], and a problem in `report`, if the file is not text, or has no such block, or several.
pub fn markdown_page(report: &mut Report, source: &Source) -> Result<Vec<u8>, Stop> {
    let block = text::decode(source).and_then(only_document);
    block.map_err(|problem| stop(report, problem))
}

/// Whether a text is a page with a document in it. A document in YAML is none, even if it shows another one: what it
/// shows is indented, so that its keys are not on the top level.
pub(super) fn holds_document(text: &str) -> bool {
    !documents(text).is_empty()
}

fn documents(text: &str) -> Vec<Block<'_>> {
    let mut blocks = blocks(text);
    blocks.retain(|block| block.may_hold_document() && states_version(block.content));
    blocks
}

fn only_document(text: &str) -> Result<Vec<u8>, Problem> {
    match documents(text).as_slice() {
        [one] if one.closed => Ok(one.content.as_bytes().to_vec()),
        [one] => Err(syntax_error(
            one.fence.clone(),
            "the block with the document is not closed",
        )
        .label("it begins here")
        .help("the page seems to be cut off: download it again")),
        [] => Err(
            Problem::error(Pointer::root(), "the page holds no OpenAPI document")
                .at(Place::File)
                .help("a fenced block (```yaml or ```json) with the key `openapi` is looked for"),
        ),
        [first, second, ..] => Err(syntax_error(
            second.fence.clone(),
            "the page holds more than one OpenAPI document",
        )
        .label("the second one begins here")
        .related(span(&first.fence), "the first one begins here")
        .help("save the one you mean as a file of its own")),
    }
}

fn span(bytes: &Range<usize>) -> Place {
    Place::Span {
        start: bytes.start,
        end: bytes.end,
    }
}

/// Whether `openapi` (or `swagger`, so that the version is what is complained about) stands on the top level.
fn states_version(text: &str) -> bool {
    let is_key = |line: &str| {
        let line = line.trim_start_matches(['"', '\'']);
        line.starts_with("openapi") || line.starts_with("swagger")
    };
    match syntax(text) {
        Syntax::Yaml => text.lines().any(is_key),
        Syntax::Json => text.contains("\"openapi\"") || text.contains("\"swagger\""),
    }
}

/// A fenced code block.
struct Block<'a> {
    /// Where its opening line is.
    fence: Range<usize>,
    /// The words behind the opening fence.
    info: &'a str,
    /// All between the fences, the last line break included.
    content: &'a str,
    /// Whether there is a closing fence.
    closed: bool,
}

impl Block<'_> {
    fn may_hold_document(&self) -> bool {
        let language = self
            .info
            .split([' ', '\t', ',', '{'])
            .next()
            .unwrap_or_default();
        matches!(
            language.to_ascii_lowercase().as_str(),
            "" | "yaml" | "yml" | "json" | "openapi"
        )
    }
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut open: Option<(&str, Range<usize>)> = None;
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        let range = at..at.saturating_add(line.trim_end().len());
        let next = at.saturating_add(line.len());
        match (&open, fence(line)) {
            (None, Some((mark, info))) if !(mark.starts_with('`') && info.contains('`')) => {
                open = Some((line, range.start..next));
            }
            (Some((opening, lines)), Some((mark, ""))) if closes(mark, opening) => {
                found.push(block(text, opening, lines, at, true));
                open = None;
            }
            _ => {}
        }
        at = next;
    }
    if let Some((opening, lines)) = &open {
        found.push(block(text, opening, lines, at, false));
    }
    found
}

fn block<'a>(
    text: &'a str,
    opening: &'a str,
    lines: &Range<usize>,
    end: usize,
    closed: bool,
) -> Block<'a> {
    Block {
        fence: lines.start..lines.start.saturating_add(opening.trim_end().len()),
        info: fence(opening).map_or("", |(_, info)| info),
        content: text.get(lines.end..end).unwrap_or_default(),
        closed,
    }
}

/// The fence that a line begins with, and the words behind it.
fn fence(line: &str) -> Option<(&str, &str)> {
    let inner = line.trim_start_matches(' ');
    if line.len().saturating_sub(inner.len()) > 3 {
        return None;
    }
    let mark = inner
        .chars()
        .next()
        .filter(|first| matches!(first, '`' | '~'))?;
    let rest = inner.trim_start_matches(mark);
    let length = inner.len().saturating_sub(rest.len());
    (length >= 3).then(|| (inner.get(..length).unwrap_or_default(), rest.trim()))
}

fn closes(mark: &str, opening: &str) -> bool {
    fence(opening).is_some_and(|(opened, _)| mark.starts_with(opened))
}
