//! Turns the text of a lock into its content, and says in which line it is broken.

use std::collections::BTreeSet;

use super::digest::digest;
use super::line::{self, Line};
use super::merge::{self, Double};
use super::{VERSION, write};
use crate::locked::{Entry, Given, Inputs, Locked, Sort};
use crate::problem::{File, Place, Pointer, Problem, Report, Stop};
use crate::text::{self, Source};

/// A lock as it was read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Lock {
    /// What it holds.
    pub locked: Locked,
    /// Whether it is not as it was written.
    pub edited: bool,
    /// Where it holds the marks of a merge: the files of which both sides say different things.
    pub merged: Option<BTreeSet<String>>,
}

/// Reads a lock. One with the marks of a merge conflict holds the names of both sides; a warning names the first mark.
///
/// # Errors
///
/// [`Stop`], and located problems in `report`, if the marks of a merge are not as git writes them, or both sides give one
/// thing different names; if it is of a newer version, or has a line that no lock has.
pub fn read(report: &mut Report, source: &Source) -> Result<Lock, Stop> {
    let found = text::decode(source).map_err(|problem| vec![problem.help(RESTORE)]);
    let found = found.and_then(whole);
    let (lock, problems) = match found {
        Ok((lock, warning)) => (Ok(lock), warning.into_iter().collect()),
        Err(problems) => (Err(Stop), problems),
    };
    for problem in problems {
        report.add(problem.file(File::Lock));
    }
    lock
}

const RESTORE: &str = "take the file back from the repository's history; if that is not to be had, delete it and run \
                       `cargo xtask codegen`, which may give names anew";

/// The content, and what is to be said of it all the same.
fn whole(text: &str) -> Result<(Lock, Option<Problem>), Vec<Problem>> {
    let sides = merge::apart(lines(text)).map_err(|(start, line)| {
        let message = "this mark of a merge has no partner";
        vec![at(start, line, message).help(RESTORE)]
    })?;
    let content = |lines| content(text, lines).map_err(|problem| vec![problem]);
    let ours = content(sides.ours)?;
    let Some((start, line)) = sides.mark else {
        return Ok((ours, None));
    };
    let joined = merge::join(ours, content(sides.theirs)?);
    let lock = joined.map_err(|doubles| doubles.iter().map(double).collect::<Vec<_>>())?;
    let end = start.saturating_add(line.len());
    let warning = Problem::warning(Pointer::root(), "the lock holds an unsettled merge")
        .at(Place::Span { start, end })
        .label("the first mark of a conflict")
        .help("`cargo xtask codegen` settles it: the names of both sides stay, and the rest is made anew");
    Ok((lock, Some(warning)))
}

fn double(Double { ours, theirs }: &Double) -> Problem {
    let place = |(start, end): (usize, usize)| Place::Span { start, end };
    let message = "the two sides of a merge give one thing different names";
    Problem::error(Pointer::root(), message)
        .at(place(*theirs))
        .label("by the other side")
        .related(place(*ours), "by this side")
        .help("delete one of the two lines, and leave the marks: `cargo xtask codegen` settles the rest")
}

/// What these lines of the text hold.
fn content(text: &str, lines: Vec<(usize, &str)>) -> Result<Lock, Problem> {
    let mut lock = Lock::default();
    let mut section = Section::Root;
    let mut versions = false;
    for (start, line) in lines {
        let broken = || at(start, line, "this is no line of a lock").help(RESTORE);
        match line::read(line).map_err(|()| broken())? {
            None => {}
            Some(Line::Section(name)) => section = Section::of(&name).ok_or_else(broken)?,
            Some(Line::Number(key, number)) => {
                if key != "version" || !matches!(section, Section::Root) {
                    return Err(broken());
                }
                version(number).map_err(|problem| at(start, line, problem).help(NEWER))?;
                versions = true;
            }
            Some(Line::Entry(key, value, more)) => {
                if !versions {
                    return Err(broken());
                }
                let digested = section == Section::Root && key == "digest";
                if digested {
                    lock.edited = value != digest(write::behind(text, start).as_bytes());
                }
                let span = (start, start + line.len());
                let entry = (key, value, more);
                match insert(&mut lock.locked, section, entry, span) {
                    Inserted::New => {}
                    Inserted::Unknown => return Err(broken()),
                    Inserted::Twice(first) => return Err(twice(start, line, first)),
                }
            }
        }
    }
    if versions {
        return Ok(lock);
    }
    let end = text.len();
    Err(at(end, "", "the lock says no version").help(RESTORE))
}

const NEWER: &str = "use the generator that wrote it; an older one would give names anew";

fn version(number: u64) -> Result<(), String> {
    if number == VERSION {
        return Ok(());
    }
    Err(format!(
        "the lock is of version {number}, and this generator knows version {VERSION}"
    ))
}

fn twice(start: usize, line: &str, first: (usize, usize)) -> Problem {
    let (from, to) = first;
    let first = Place::Span {
        start: from,
        end: to,
    };
    at(start, line, "two lines are about the same thing")
        .label("here again")
        .related(first, "first here")
        .help("delete one of the two lines, then run `cargo xtask codegen`")
}

/// A part of the file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Section {
    Root,
    Inputs,
    Overlays,
    Others,
    Files,
    Names(Sort),
}

impl Section {
    fn of(name: &str) -> Option<Self> {
        match name {
            "inputs" => Some(Self::Inputs),
            "inputs.overlays" => Some(Self::Overlays),
            "inputs.others" => Some(Self::Others),
            "files" => Some(Self::Files),
            name => {
                let word = name.strip_prefix("names.")?;
                let sort = Sort::ALL.into_iter().find(|sort| sort.word() == word)?;
                Some(Self::Names(sort))
            }
        }
    }
}

enum Inserted {
    New,
    Unknown,
    Twice((usize, usize)),
}

type Row = (String, String, Option<String>);

fn insert(
    locked: &mut Locked,
    section: Section,
    (key, value, own): Row,
    span: (usize, usize),
) -> Inserted {
    let Locked {
        generator,
        inputs,
        files,
        names,
    } = locked;
    match (section, own) {
        (Section::Names(sort), own) => name(
            names,
            sort,
            key,
            Entry {
                name: value,
                own,
                span,
            },
        ),
        (_, Some(_)) => Inserted::Unknown,
        (Section::Root, None) => match key.as_str() {
            "generator" => put(generator, value),
            "digest" => Inserted::New,
            _ => Inserted::Unknown,
        },
        (Section::Inputs, None) => input(inputs, &key, value),
        (Section::Overlays, None) => {
            inputs.overlays.push((key, value));
            Inserted::New
        }
        (Section::Others, None) => row(inputs.others.insert(key, value), span),
        (Section::Files, None) => row(files.insert(key, value), span),
    }
}

fn name(names: &mut Given, sort: Sort, key: String, entry: Entry) -> Inserted {
    match names.insert(sort, key, entry) {
        None => Inserted::New,
        Some(first) => Inserted::Twice(first.span),
    }
}

fn input(inputs: &mut Inputs, key: &str, value: String) -> Inserted {
    match key {
        "document" => put(&mut inputs.document, value),
        "configuration" => put(&mut inputs.configuration, value),
        "example" => put(inputs.example.get_or_insert_default(), value),
        _ => Inserted::Unknown,
    }
}

fn put(slot: &mut String, value: String) -> Inserted {
    *slot = value;
    Inserted::New
}

/// An entry of which nobody keeps the place: the line itself is shown.
fn row(before: Option<String>, span: (usize, usize)) -> Inserted {
    before.map_or(Inserted::New, |_| Inserted::Twice(span))
}

/// The lines with the bytes at which they begin.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0_usize;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start = start.saturating_add(line.len());
        (at, line.trim_end_matches(['\r', '\n']))
    })
}

fn at(start: usize, line: &str, message: impl Into<String>) -> Problem {
    let end = start.saturating_add(line.len());
    Problem::error(Pointer::root(), message).at(Place::Span { start, end })
}
