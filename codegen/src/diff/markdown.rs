//! Changes as Markdown: for a changelog or the text of a pull request.

use std::fmt::Write as _;

use super::change::{Change, Changes};
use super::rules::{Class, Rule};
use crate::emit::surface::Way;

/// The changes under a heading for each class, and one line for all that is only described otherwise.
#[must_use]
pub fn text(changes: &Changes, heading: &str) -> String {
    let mut text = String::new();
    for class in Class::ALL {
        let listed: Vec<&Change> = changes
            .of(class)
            .filter(|change| change.rule != Rule::DocsChanged)
            .collect();
        let docs = changes.of(class).count().saturating_sub(listed.len());
        if listed.is_empty() && docs == 0 {
            continue;
        }
        let _ = writeln!(text, "{heading} {}\n", title(class));
        for change in listed {
            let _ = writeln!(text, "- {}", item(change));
        }
        if docs > 0 {
            let items = if docs == 1 { "item is" } else { "items are" };
            let _ = writeln!(
                text,
                "- {docs} {items} described in other words (`docs-changed`)"
            );
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}

fn title(class: Class) -> &'static str {
    match class {
        Class::Major => "Breaking",
        Class::Minor => "New",
        Class::Patch => "Other",
    }
}

fn item(change: &Change) -> String {
    let Change { place, part, .. } = change;
    let place = if part.is_empty() {
        code(place)
    } else {
        format!("{}: {}", code(place), code(part))
    };
    let sides = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(": {} → {}", code(old), code(new)),
        (Some(old), None) => format!(": {}", code(old)),
        (None, Some(new)) => format!(": {}", code(new)),
        (None, None) => String::new(),
    };
    format!("{place} {}{sides}", said(change))
}

/// Rule, direction, and whether only the wire notices.
fn said(change: &Change) -> String {
    let wire = if change.rule.is_wire_only() {
        ", wire only"
    } else {
        ""
    };
    format!("{} ({}{wire})", change.rule.name(), direction(change.way))
}

/// Which way a value goes, in a word.
pub(super) fn direction(way: Way) -> &'static str {
    match way {
        Way::Sent => "sent",
        Way::Received => "received",
        Way::Both => "both ways",
    }
}

/// A text of the document as a code span: nothing in it can be Markdown.
fn code(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    let longest = plain
        .split(|it| it != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest.saturating_add(1));
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{plain}{space}{fence}")
}

/// A change on one line without its place: rule, direction and both sides.
#[must_use]
pub fn line(change: &Change) -> String {
    let sides = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(": {old} → {new}"),
        (Some(one), None) | (None, Some(one)) => format!(": {one}"),
        (None, None) => String::new(),
    };
    let plain = sides
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it });
    format!("{}{}", said(change), plain.collect::<String>())
}
