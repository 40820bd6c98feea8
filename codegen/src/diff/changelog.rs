//! Writes changes into a changelog that people keep: only what stands between two marks under "Unreleased" is ours.

use std::ops::Range;

use super::change::Changes;
use super::markdown;

/// The line before ours. A mark is a whole line: no text of a document can be one.
const BEGIN: &str = "<!-- codegen writes from here -->";
/// The line after ours.
const END: &str = "<!-- to here -->";
const UNRELEASED: &str = "## [Unreleased]";
const HEAD: &str = "\
# Changelog

What changes for users of this crate. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);
versions follow [Semantic Versioning](https://semver.org/).
";

/// The changelog with these changes under "Unreleased", and a new one where `text` is empty. A second time, the changes
/// take the place of those of the first.
///
/// # Errors
///
/// If one mark stands there without the other: somebody's lines might be lost.
pub fn update(text: &str, changes: &Changes) -> Result<String, String> {
    let plain = text.replace("\r\n", "\n");
    let plain = if plain.trim().is_empty() {
        HEAD
    } else {
        &plain
    };
    let lines: Vec<&str> = plain.lines().collect();
    let said = match markdown::text(changes, "###") {
        empty if empty.is_empty() => "Nothing changes for users.".to_owned(),
        said => said,
    };
    let own = [BEGIN, "", &said, "", END];
    let mut text_now = with_own(&lines, &own)?.join("\n");
    text_now.push('\n');
    // Whoever keeps it with these line ends gets it back with them.
    Ok(if text.contains("\r\n") {
        text_now.replace('\n', "\r\n")
    } else {
        text_now
    })
}

fn with_own<'t>(lines: &[&'t str], own: &[&'t str]) -> Result<Vec<&'t str>, String> {
    let titles = titles(lines);
    let ours = titles.iter().position(|(_, title)| is_unreleased(title));
    let Some(ours) = ours else {
        let first = titles.first().map_or_else(|| end(lines), |(at, _)| *at);
        let section = [&[UNRELEASED, ""], own].concat();
        return Ok(inserted(lines, first, &section));
    };
    let mut bounds = titles.iter().skip(ours).map(|(at, _)| *at);
    let start = bounds.next().unwrap_or_default();
    let stop = bounds.next().unwrap_or(lines.len());
    let section = lines.get(start..stop).unwrap_or_default();
    let Some(marked) = marked(section)? else {
        let at = start.saturating_add(end(section));
        return Ok(inserted(lines, at, own));
    };
    let before = lines.iter().take(start.saturating_add(marked.start));
    let after = lines.iter().skip(start.saturating_add(marked.end));
    Ok(before.chain(own).chain(after).copied().collect())
}

/// The titles of sections and their lines; what is in a block of code is none.
fn titles<'t>(lines: &[&'t str]) -> Vec<(usize, &'t str)> {
    let mut code = false;
    let mut titles = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            code = !code;
        }
        if !code && line.starts_with("## ") {
            titles.push((at, *line));
        }
    }
    titles
}

fn is_unreleased(title: &str) -> bool {
    let title = title.trim_end();
    title.eq_ignore_ascii_case(UNRELEASED) || title.eq_ignore_ascii_case("## Unreleased")
}

/// The lines of a section that are ours, with both marks.
fn marked(section: &[&str]) -> Result<Option<Range<usize>>, String> {
    let find = |mark: &str| section.iter().position(|line| line.trim() == mark);
    match (find(BEGIN), find(END)) {
        (None, None) => Ok(None),
        (Some(begin), Some(end)) if begin < end => Ok(Some(begin..end.saturating_add(1))),
        _ => Err(format!(
            "under \"Unreleased\", the lines `{BEGIN}` and `{END}` do not stand around anything; remove both"
        )),
    }
}

/// Where the text of these lines ends: before blank lines, and before the addresses of links.
fn end(lines: &[&str]) -> usize {
    let is_tail =
        |line: &&str| line.trim().is_empty() || (line.starts_with('[') && line.contains("]: "));
    let tail = lines.iter().rev().take_while(|line| is_tail(line)).count();
    lines.len().saturating_sub(tail)
}

/// The lines with others among them, with one blank line on each side.
fn inserted<'t>(lines: &[&'t str], at: usize, new: &[&'t str]) -> Vec<&'t str> {
    let is_blank = |line: &&&str| line.trim().is_empty();
    let before = end_of_text(lines.get(..at).unwrap_or_default());
    let mut all = before.to_vec();
    if !all.is_empty() {
        all.push("");
    }
    all.extend(new);
    let mut after = lines.iter().skip(at).skip_while(is_blank).peekable();
    if after.peek().is_some() {
        all.push("");
    }
    all.extend(after);
    all
}

/// The lines without the blank ones at the end.
fn end_of_text<'l, 't>(lines: &'l [&'t str]) -> &'l [&'t str] {
    let blank = lines.iter().rev().take_while(|line| line.trim().is_empty());
    let rest = lines.len().saturating_sub(blank.count());
    lines.get(..rest).unwrap_or_default()
}
