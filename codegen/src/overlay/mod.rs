//! Turns the tree of a document and overlays into the tree with their actions applied: OpenAPI Overlay 1.0 and 1.1.
//!
//! Of every node it is kept whether it stands in the document or in an overlay, and where, so that a problem found later
//! is shown at the line that somebody wrote. Stricter than the specification in one thing: an action that selects
//! nothing is an error, since a repair that no longer bites must go. What the nodes mean is not known here.

mod action;
mod apply;
mod merge;
mod query;
mod read;
mod remove;
mod wrong;

#[cfg(test)]
mod tests;

pub(crate) use query::{Step, pointer};
pub(crate) use remove::remove;

use serde_json::Value;

use crate::load::{self, size};
use crate::origins::Origins;
use crate::problem::{File, Report, Stop};
use crate::text::Source;

/// A document with its overlays applied.
#[derive(Clone, Debug)]
pub struct Overlaid {
    /// The tree.
    pub tree: Value,
    /// Which of its nodes came from overlays, and where the others stand in the document.
    pub origins: Origins,
    /// How many values the tree has at most: it is counted as a whole only where that is over the limit.
    most: usize,
}

/// Applies overlays to the tree of a document, in their order. All that is wrong with any of them is reported.
///
/// # Errors
///
/// [`Stop`] if one cannot be read, is no overlay, or has an action that cannot be applied.
pub fn apply(
    report: &mut Report,
    (document, tree): (&Source, Value),
    overlays: &[Source],
) -> Result<Overlaid, Stop> {
    let mut overlaid = Overlaid {
        tree,
        origins: Origins::default(),
        most: 0,
    };
    if overlays.is_empty() {
        return Ok(overlaid);
    }
    overlaid.most = size(&overlaid.tree);
    let mut found = report.fresh();
    for (number, source) in overlays.iter().enumerate() {
        one(&mut found, document, &mut overlaid, (number, source));
    }
    for problem in found.problems() {
        report.add(problem.clone());
    }
    found.settle(overlaid)
}

fn one(
    report: &mut Report,
    document: &Source,
    overlaid: &mut Overlaid,
    (number, source): (usize, &Source),
) {
    let file = File::Overlay(number);
    let overlay = match load::part(source) {
        Ok(overlay) => overlay,
        Err(problem) => return report.add(problem.file(file)),
    };
    let mut problems = Vec::new();
    if let Some(read) = read::overlay(&mut problems, &overlay, document) {
        apply::actions(&mut problems, overlaid, &read, file);
    }
    for problem in problems {
        report.add(problem.file(file));
    }
}
