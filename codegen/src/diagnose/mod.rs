//! Turns problems into text for people: message, file, line and column, the source lines with a marker, and what to do.
//!
//! Only here does a JSON pointer become a line and a column, and only when a problem must be shown. What a document or a
//! configuration means is not known here.

mod annotations;
mod locate;
mod places;
mod position;
mod snippet;

#[cfg(test)]
mod tests;

pub use annotations::annotations;
pub use locate::locate;
pub use places::places;
pub use position::Position;
pub use snippet::render;

use annotate_snippets::{Level, Renderer};

use crate::problem::{File, Problem, Severity};
use crate::text::Source;

/// Whether the text goes to a terminal.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Style {
    /// Nothing but text.
    #[default]
    Plain,
    /// With ANSI escapes.
    Colour,
}

impl Style {
    fn renderer(self) -> Renderer {
        match self {
            Self::Plain => Renderer::plain(),
            Self::Colour => Renderer::styled(),
        }
    }
}

/// The files of a run, so far as they could be read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sources {
    /// The OpenAPI document.
    pub document: Option<Source>,
    /// `codegen.toml`.
    pub configuration: Option<Source>,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<Source>,
    /// `codegen.lock`.
    pub lock: Option<Source>,
    /// The files that the document refers to, in the order in which they were read.
    pub others: Vec<Source>,
}

impl Sources {
    fn get(&self, file: File) -> Option<&Source> {
        match file {
            File::Document => self.document.as_ref(),
            File::Configuration => self.configuration.as_ref(),
            File::Overlay(number) => self.overlays.get(number),
            File::Lock => self.lock.as_ref(),
            File::Other(number) => self.others.get(number),
        }
    }
}

/// The last line of a run: `error: could not generate from spec/api.yaml: 3 errors, 1 warning`.
///
/// Empty if there is no problem.
#[must_use]
pub fn summary(problems: &[Problem], sources: &Sources, style: Style) -> String {
    let count = |severity| {
        problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let counts: Vec<String> = [counted(errors, "error"), counted(warnings, "warning")]
        .into_iter()
        .flatten()
        .collect();
    if counts.is_empty() {
        return String::new();
    }
    let (counts, name) = (counts.join(", "), blamed(problems, sources));
    let title = if errors > 0 {
        Level::ERROR.primary_title(format!("could not generate from {name}: {counts}"))
    } else {
        Level::WARNING.primary_title(format!("{name}: {counts}"))
    };
    style
        .renderer()
        .render(&[annotate_snippets::Group::with_title(title)])
        + "\n"
}

fn counted(count: usize, what: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {what}")),
        _ => Some(format!("{count} {what}s")),
    }
}

/// The configuration or the lock if all problems are in it, otherwise the document.
fn blamed<'a>(problems: &[Problem], sources: &'a Sources) -> &'a str {
    let all_in = |file: &File| problems.iter().all(|problem| problem.file == *file);
    let own = [File::Configuration, File::Lock].into_iter().find(all_in);
    let mut files = own.into_iter().chain([File::Document, File::Configuration]);
    let source = files.find_map(|file| sources.get(file));
    source.map_or("the document", |source| source.name.as_str())
}
