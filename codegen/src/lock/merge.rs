//! Takes apart a lock with the marks that git leaves where two changes do not merge, and joins what both sides hold.
//!
//! Whatever is a digest is made anew by the next run, so either side will do. Names are not: those of both sides stay.

use std::collections::BTreeSet;

use super::read::Lock;
use crate::locked::{Entry, Given, Sort};

/// A line with the byte at which it begins.
pub(super) type Line<'t> = (usize, &'t str);

/// Both sides of every conflict, each with all that is in no conflict.
#[derive(Debug, Default)]
pub(super) struct Sides<'t> {
    pub(super) ours: Vec<Line<'t>>,
    pub(super) theirs: Vec<Line<'t>>,
    /// The first mark, if there is one.
    pub(super) mark: Option<Line<'t>>,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Common,
    Ours,
    /// What was there before both changes; git writes it if somebody asks for it.
    Base,
    Theirs,
}

/// Takes the lines apart.
///
/// # Errors
///
/// The mark that does not belong where it is.
pub(super) fn apart<'t>(lines: impl Iterator<Item = Line<'t>>) -> Result<Sides<'t>, Line<'t>> {
    let mut sides = Sides::default();
    let mut part = Part::Common;
    let mut open = None;
    for line in lines {
        let next = match (mark(line.1), part) {
            (None, part) => {
                sides.add(part, line);
                continue;
            }
            (Some('<'), Part::Common) => Part::Ours,
            (Some('|'), Part::Ours) => Part::Base,
            (Some('='), Part::Ours | Part::Base) => Part::Theirs,
            (Some('>'), Part::Theirs) => Part::Common,
            (Some(_), _) => return Err(line),
        };
        part = next;
        open = Some(line);
        sides.mark.get_or_insert(line);
    }
    match open {
        Some(line) if part != Part::Common => Err(line),
        _ => Ok(sides),
    }
}

impl<'t> Sides<'t> {
    fn add(&mut self, part: Part, line: Line<'t>) {
        if matches!(part, Part::Common | Part::Ours) {
            self.ours.push(line);
        }
        if matches!(part, Part::Common | Part::Theirs) {
            self.theirs.push(line);
        }
    }
}

/// The sign that a mark of a conflict is made of: seven of them, and behind a blank whose side it is.
fn mark(line: &str) -> Option<char> {
    let sign = line.chars().next().filter(|sign| "<|=>".contains(*sign))?;
    let rest = line.trim_start_matches(sign);
    let seven = line.len().checked_sub(rest.len()) == Some(7);
    (seven && (rest.is_empty() || rest.starts_with(' '))).then_some(sign)
}

/// Two lines that give one thing two names: of one side, and of the other.
pub(super) struct Double {
    pub(super) ours: (usize, usize),
    pub(super) theirs: (usize, usize),
}

/// What both sides hold. Files of which they say different things are what the merge made of them.
///
/// # Errors
///
/// What has two names, and nothing in the document tells which of them it has.
pub(super) fn join(ours: Lock, theirs: Lock) -> Result<Lock, Vec<Double>> {
    let mut locked = ours.locked;
    let mut merged = BTreeSet::new();
    for (path, digest) in theirs.locked.files {
        let other = locked.files.insert(path.clone(), digest.clone());
        if other.is_some_and(|other| other != digest) {
            merged.insert(path);
        }
    }
    let doubles = names(&mut locked.names, &theirs.locked.names);
    if doubles.is_empty() {
        return Ok(Lock {
            locked,
            edited: false,
            merged: Some(merged),
        });
    }
    Err(doubles)
}

/// Adds the names of the other side.
fn names(ours: &mut Given, theirs: &Given) -> Vec<Double> {
    let renamed = renamed(ours, theirs);
    let mut doubles = Vec::new();
    for sort in Sort::ALL {
        for (key, entry) in theirs.of(sort) {
            let Some(own) = ours.get(sort, key) else {
                ours.insert(sort, key.clone(), entry.clone());
                continue;
            };
            let told = own.own != entry.own || renamed.contains(operation(key));
            if own.name != entry.name && !told {
                doubles.push(Double {
                    ours: own.span,
                    theirs: entry.span,
                });
            }
        }
    }
    doubles
}

/// The operations that the document of one side calls otherwise: what is in them is named after them again.
fn renamed(ours: &Given, theirs: &Given) -> BTreeSet<String> {
    let differs = |(key, entry): &(&String, &Entry)| {
        let other = ours.get(Sort::Stem, key);
        other.is_some_and(|other| other.own != entry.own)
    };
    let stems = theirs.of(Sort::Stem).filter(differs);
    stems.map(|(key, _)| key.clone()).collect()
}

/// The operation that a key is of.
fn operation(key: &str) -> &str {
    key.split('#').next().unwrap_or_default()
}
