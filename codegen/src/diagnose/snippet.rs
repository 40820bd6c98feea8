//! Turns problems into text laid out like the messages of rustc.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Snippet};

use super::position::{Lines, Position};
use super::{Sources, Style, locate};
use crate::problem::{File, Place, Problem, Severity};
use crate::text::Source;

/// All problems in their order, each with its source lines and followed by an empty line.
#[must_use]
pub fn render(problems: &[Problem], sources: &Sources, style: Style) -> String {
    let files = Files::new(sources, problems);
    let renderer = style.renderer();
    let located = positions(&files, problems);
    let texts = problems.iter().zip(located).map(|(problem, positions)| {
        let text = renderer.render(&[group(&files, problem, &positions)]) + "\n\n";
        match files.get(problem.file) {
            Some((source, lines)) => with_columns(text, &source.name, lines, &positions),
            None => text,
        }
    });
    texts.collect()
}

/// The files that problems are in, with their lines.
pub(super) struct Files<'a>(BTreeMap<File, (&'a Source, Lines<'a>)>);

impl<'a> Files<'a> {
    pub(super) fn new(sources: &'a Sources, problems: &[Problem]) -> Self {
        let files: BTreeSet<File> = problems.iter().map(|problem| problem.file).collect();
        let known = files.into_iter().filter_map(|file| {
            let source = sources.get(file)?;
            Some((file, (source, Lines::new(source))))
        });
        Self(known.collect())
    }

    pub(super) fn get(&self, file: File) -> Option<&(&'a Source, Lines<'a>)> {
        self.0.get(&file)
    }
}

/// For each problem the position of its place, then those of its related places.
pub(super) fn positions(files: &Files<'_>, problems: &[Problem]) -> Vec<Vec<Option<Position>>> {
    let mut all: Vec<Vec<Option<Position>>> = vec![Vec::new(); problems.len()];
    for (file, (_, lines)) in &files.0 {
        let wanted: Vec<(usize, &Place)> = problems
            .iter()
            .enumerate()
            .filter(|(_, problem)| problem.file == *file)
            .flat_map(|(index, problem)| places(problem).map(move |place| (index, place)))
            .collect();
        let places: Vec<&Place> = wanted.iter().map(|(_, place)| *place).collect();
        for ((index, _), bytes) in wanted.iter().zip(locate::ranges(&lines.text, &places)) {
            if let Some(known) = all.get_mut(*index) {
                known.push(bytes.map(|bytes| lines.position(bytes)));
            }
        }
    }
    all
}

fn places(problem: &Problem) -> impl Iterator<Item = &Place> {
    let related = problem.related.iter().map(|(place, _)| place);
    std::iter::once(&problem.place).chain(related)
}

fn group<'a>(
    files: &'a Files<'_>,
    problem: &'a Problem,
    positions: &[Option<Position>],
) -> Group<'a> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&problem.message));
    if let Some((source, lines)) = files.get(problem.file) {
        let marks = marks(problem, positions);
        if marks.is_empty() {
            group = group.element(Origin::path(&source.name));
        }
        for near in together(marks, lines) {
            group = group.element(excerpt(lines, &near).path(source.name.as_str()));
        }
    }
    if problem.help.is_empty() {
        return group;
    }
    group.element(Level::HELP.message(&problem.help))
}

/// A place with what is written beside it.
#[derive(Clone, Copy)]
struct Mark<'a> {
    position: Position,
    label: &'a str,
    kind: AnnotationKind,
}

fn marks<'a>(problem: &'a Problem, positions: &[Option<Position>]) -> Vec<Mark<'a>> {
    let related = problem
        .related
        .iter()
        .map(|(_, label)| (label, AnnotationKind::Context));
    let labels = std::iter::once((&problem.label, AnnotationKind::Primary)).chain(related);
    let marks = labels
        .zip(positions)
        .filter_map(|((label, kind), position)| {
            Some(Mark {
                position: (*position)?,
                label,
                kind,
            })
        });
    marks.collect()
}

/// Lines so near to one another that they are shown in one snippet.
const NEAR: usize = 6;

/// The first mark with those near to it, then the others one by one.
fn together<'a>(marks: Vec<Mark<'a>>, lines: &Lines<'_>) -> Vec<Vec<Mark<'a>>> {
    let Some(first) = marks.first().map(|mark| mark.position.line) else {
        return Vec::new();
    };
    let (near, far): (Vec<_>, Vec<_>) = marks.into_iter().partition(|mark| {
        let line = mark.position.line;
        line.abs_diff(first) <= NEAR && !is_long(lines, line) && !is_long(lines, first)
    });
    let groups = std::iter::once(near).chain(far.into_iter().map(|mark| vec![mark]));
    groups.filter(|group| !group.is_empty()).collect()
}

/// Bytes of a line that the layout cuts to what fits; of longer ones it gets only the part around a mark.
const LONG: usize = 2000;
const AROUND: usize = 400;

fn is_long(lines: &Lines<'_>, line: usize) -> bool {
    lines.line(line).len() > LONG
}

/// Only the lines around the marks are handed on: the layout would go through all of the text for each problem.
fn excerpt<'a>(lines: &'a Lines<'_>, marks: &[Mark<'a>]) -> Snippet<'a, Annotation<'a>> {
    let numbers = || marks.iter().map(|mark| mark.position.line);
    let (first, last) = (numbers().min().unwrap_or(1), numbers().max().unwrap_or(1));
    match marks {
        [mark] if is_long(lines, first) => {
            let shown = part(lines, &mark.position);
            let end = mark.position.end.min(shown.end);
            let position = Position {
                end,
                ..mark.position
            };
            snippet(lines, shown, first, &[Mark { position, ..*mark }])
        }
        _ => snippet(
            lines,
            lines.line(first).start..lines.line(last).end,
            first,
            marks,
        ),
    }
}

/// The part of a long line that is handed on.
fn part(lines: &Lines<'_>, position: &Position) -> Range<usize> {
    let whole = lines.line(position.line);
    let from = position.start.saturating_sub(AROUND).max(whole.start);
    let to = position.start.saturating_add(AROUND).min(whole.end);
    lines.floor(from)..lines.floor(to)
}

/// Mends the columns of marks in long lines: the layout has counted from the beginning of the part it got.
fn with_columns(
    text: String,
    name: &str,
    lines: &Lines<'_>,
    positions: &[Option<Position>],
) -> String {
    let long = positions
        .iter()
        .flatten()
        .filter(|position| is_long(lines, position.line));
    long.fold(text, |text, position| {
        let Position {
            line,
            column,
            start,
            ..
        } = *position;
        let before = lines
            .text
            .get(part(lines, position).start..start)
            .unwrap_or_default();
        let counted = before.chars().count().saturating_add(1);
        text.replacen(
            &format!("{name}:{line}:{counted}"),
            &format!("{name}:{line}:{column}"),
            1,
        )
    })
}

fn snippet<'a>(
    lines: &'a Lines<'_>,
    shown: Range<usize>,
    first: usize,
    marks: &[Mark<'a>],
) -> Snippet<'a, Annotation<'a>> {
    let excerpt = lines.text.get(shown.clone()).unwrap_or_default();
    let annotations = marks.iter().map(|mark| {
        let label = (!mark.label.is_empty()).then_some(mark.label);
        mark.kind.span(within(&mark.position, &shown)).label(label)
    });
    Snippet::source(excerpt)
        .line_start(first)
        .annotations(annotations)
}

fn within(position: &Position, shown: &Range<usize>) -> Range<usize> {
    position.start.saturating_sub(shown.start)..position.end.saturating_sub(shown.start)
}
