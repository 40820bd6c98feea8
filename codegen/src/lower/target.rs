//! From the text of a `$ref` to the pointer of its target.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::context::Found;
use super::kind::{Kind, Many, Standing, step};
use crate::problem::Pointer;

/// Where a `$ref` leads.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Target {
    /// To this node, which is there.
    Node(Pointer),
    /// To a place of this document where there is nothing.
    Nothing(Pointer),
    /// To another document.
    Elsewhere,
}

/// The place that a `$ref` names (RFC 6901 section 6, JSON Schema 2020-12 section 8.2).
pub(crate) fn target(tree: &Value, found: &Found, text: &str) -> Target {
    if let Some(pointer) = found
        .anchors
        .get(text.trim_end_matches('#'))
        .filter(|_| text != "#")
    {
        return Target::Node(pointer.clone());
    }
    let Some((base, fragment)) = split(found, text) else {
        return Target::Elsewhere;
    };
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return match found.anchors.get(&format!("#{fragment}")) {
            Some(pointer) => Target::Node(pointer.clone()),
            None => Target::Nothing(Pointer::from_text(format!("/{fragment}"))),
        };
    }
    let decoded = percent_decode_str(fragment).decode_utf8_lossy();
    let pointer = Pointer::from_text(format!("{base}{decoded}"));
    if node(tree, found, &pointer).is_some() {
        return Target::Node(pointer);
    }
    // A name with a `%` in it, written as it is.
    let raw = Pointer::from_text(format!("{base}{fragment}"));
    if node(tree, found, &raw).is_some() {
        return Target::Node(raw);
    }
    Target::Nothing(pointer)
}

/// The pointer of the schema that the part before `#` names, and the part behind.
fn split<'t>(found: &Found, text: &'t str) -> Option<(String, &'t str)> {
    let (document, fragment) = text.split_once('#')?;
    if document.is_empty() {
        return Some((String::new(), fragment));
    }
    let base = found.anchors.get(document)?;
    Some((base.as_str().to_owned(), fragment))
}

/// No document is as deep as this, so no pointer leads further.
const DEEPEST: usize = 256;

/// The lowered node at a pointer of the original document.
pub(crate) fn node<'t>(tree: &'t Value, found: &'t Found, pointer: &Pointer) -> Option<&'t Value> {
    let text = pointer.as_str();
    if text.matches('/').count() > DEEPEST {
        return None;
    }
    for (end, prefix) in prefixes(text) {
        if let Some((_, part)) = found.parts.get(&Pointer::from_text(prefix)) {
            return part.pointer(text.get(end..)?);
        }
    }
    tree.pointer(text)
}

/// What stands at a pointer; `None` where the specification has no object.
pub(crate) fn standing(found: &Found, pointer: &Pointer) -> Option<Standing> {
    let text = pointer.as_str();
    let part = prefixes(text).find_map(|(end, prefix)| {
        let (kind, _) = found.parts.get(&Pointer::from_text(prefix))?;
        Some((end, (*kind, Many::One)))
    });
    let (base, mut at) = part.unwrap_or((0, (Kind::Document, Many::One)));
    for segment in Pointer::from_text(text.get(base..)?).segments() {
        at = step(at, &segment)?;
    }
    Some(at)
}

/// The pointer itself and those around it, innermost first, with their lengths.
fn prefixes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let outer = text.rmatch_indices('/').map(|(end, _)| end);
    std::iter::once(text.len())
        .chain(outer)
        .filter_map(|end| text.get(..end).map(|prefix| (end, prefix)))
        .filter(|(end, _)| *end > 0)
}
