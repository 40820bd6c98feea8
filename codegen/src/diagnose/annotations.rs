//! Turns problems into workflow commands of GitHub Actions, which show them beside the changed lines.

use super::Sources;
use super::position::Position;
use super::snippet::{Files, positions};
use crate::problem::{Problem, Severity};

/// One command for each problem: `::error file=spec/api.yaml,line=3,col=1::message`.
#[must_use]
pub fn annotations(problems: &[Problem], sources: &Sources) -> Vec<String> {
    let files = Files::new(sources, problems);
    let located = positions(&files, problems);
    let commands = problems.iter().zip(located).map(|(problem, positions)| {
        let name = files
            .get(problem.file)
            .map(|(source, _)| source.name.as_str());
        command(problem, name, positions.first().copied().flatten())
    });
    commands.collect()
}

fn command(problem: &Problem, name: Option<&str>, position: Option<Position>) -> String {
    let level = match problem.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let file = name.map(|name| format!("file={}", property(name)));
    let place = position.map(|at| format!("line={},col={}", at.line, at.column));
    let properties: Vec<String> = [file, place].into_iter().flatten().collect();
    let parts = [&problem.message, &problem.label, &problem.help];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    format!(
        "::{level} {}::{}",
        properties.join(","),
        data(&parts.join("\n"))
    )
}

/// What stands behind the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// What stands behind a `=`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
