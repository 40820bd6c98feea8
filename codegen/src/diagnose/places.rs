//! Turns places into `file:line:column`, all of a run at once: a report may have thousands.

use super::Sources;
use super::snippet::{Files, positions};
use crate::problem::Problem;

/// For each problem its file, line and column; the file alone where the place is none in it.
#[must_use]
pub fn places(problems: &[Problem], sources: &Sources) -> Vec<String> {
    let files = Files::new(sources, problems);
    let located = positions(&files, problems);
    let texts = problems.iter().zip(located).map(|(problem, positions)| {
        let name = files
            .get(problem.file)
            .map_or("", |(source, _)| &source.name);
        match positions.first().copied().flatten() {
            Some(at) => format!("{name}:{}:{}", at.line, at.column),
            None => name.to_owned(),
        }
    });
    texts.collect()
}
