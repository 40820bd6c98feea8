//! Finds JSON pointers in the text of a document: one pass over it for all that are asked for.
//!
//! A value that came by an alias or a merge key is found where that stands. A pointer that the text does not have, since
//! a later stage rewrote the tree, is found at the nearest value around it.

mod walk;
mod wanted;

use std::ops::Range;

use super::position::{Lines, Position};
use crate::problem::{Place, Pointer};
use crate::text::Source;

use wanted::{Found, Wanted};

/// Where a place is in a file; nothing for the file as a whole.
#[must_use]
pub fn locate(source: &Source, place: &Place) -> Option<Position> {
    let lines = Lines::new(source);
    let bytes = ranges(&lines.text, &[place]).into_iter().next()??;
    Some(lines.position(bytes))
}

/// The bytes of each place.
pub(super) fn ranges(text: &str, places: &[&Place]) -> Vec<Option<Range<usize>>> {
    let mut wanted = Wanted::default();
    let pointers: Vec<_> = places.iter().filter_map(|place| pointer(place)).collect();
    for pointer in &pointers {
        wanted.add(pointer);
    }
    // A pass over a large document takes as long as reading it.
    if !pointers.is_empty() {
        walk::walk(text, &mut wanted);
    }
    let range = |place: &&Place| range(text, &wanted, place);
    places.iter().map(range).collect()
}

fn pointer(place: &Place) -> Option<&Pointer> {
    match place {
        Place::Value(pointer) | Place::Key(pointer) | Place::Inside(pointer, _) => Some(pointer),
        Place::Span { .. } | Place::File => None,
    }
}

fn range(text: &str, wanted: &Wanted, place: &Place) -> Option<Range<usize>> {
    match place {
        Place::Span { start, end } => Some(*start..*end),
        Place::File => None,
        Place::Value(pointer) => mark(wanted, pointer, |found| found.value.clone()),
        Place::Inside(pointer, at) => {
            let whole = mark(wanted, pointer, |found| found.value.clone())?;
            Some(inside(text, whole.clone(), *at).unwrap_or(whole))
        }
        Place::Key(pointer) => mark(wanted, pointer, |found| {
            found.key.clone().or_else(|| found.value.clone())
        }),
    }
}

/// What to mark for a pointer, or for the nearest value around it.
fn mark(
    wanted: &Wanted,
    pointer: &Pointer,
    choose: impl Fn(&Found) -> Option<Range<usize>>,
) -> Option<Range<usize>> {
    let around = wanted.path(pointer);
    let exact = around.first().and_then(|found| choose(found));
    exact.or_else(|| around.iter().skip(1).find_map(|found| found.value.clone()))
}

/// The part of a text of one line from a byte on. Nothing where the text is written with escapes, so that its bytes are
/// not those of the file.
fn inside(text: &str, whole: Range<usize>, at: usize) -> Option<Range<usize>> {
    let written = text.get(whole.clone())?;
    let quote = written.starts_with(['"', '\'']);
    let written = written.trim_matches(['"', '\'']);
    let escaped = written.contains(['\\', '\n']) || written.contains("''");
    let start = whole
        .start
        .saturating_add(usize::from(quote))
        .saturating_add(at);
    let end = whole.end.saturating_sub(usize::from(quote));
    (!escaped && start <= end).then_some(start..end.max(start))
}
