//! What can be wrong with an input, as plain data: a message, where it belongs, and what to do about it.
//!
//! Every room reports problems here and none of them knows a line number: a place is a JSON pointer, and
//! [`crate::diagnose`] finds line and column when a problem must be shown.

use std::collections::HashSet;
use std::fmt;

/// A JSON pointer (RFC 6901) to a node of a document.
#[derive(Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// Takes the text of a pointer as it stands: empty, or segments that each begin with `/`.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The member `key` of the object that this pointer names.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in key.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// The element `index` of the list that this pointer names.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The segments, unescaped, outermost first.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which of the input files a problem is in.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum File {
    /// The OpenAPI document.
    Document,
    /// `codegen.toml`.
    Configuration,
    /// An overlay, by its position among those that are applied.
    Overlay(usize),
    /// `codegen.lock`.
    Lock,
    /// A file that the document refers to, by its position among those that were read.
    Other(usize),
}

/// Where in a file a problem is.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Place {
    /// The value at a pointer.
    Value(Pointer),
    /// The key under which the value at a pointer stands.
    Key(Pointer),
    /// A part of the text at a pointer, from this byte of it on.
    Inside(Pointer, usize),
    /// Bytes of the file's text, from `start` up to `end`.
    Span {
        /// The first byte.
        start: usize,
        /// One behind the last byte.
        end: usize,
    },
    /// The file as a whole.
    File,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// The output is complete, but a reader should know.
    Warning,
}

/// Something that is wrong with an input.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file it is in.
    pub file: File,
    /// The place in that file.
    pub place: Place,
    /// What is wrong, without a full stop.
    pub message: String,
    /// What was found there: stands beside the marker. May be empty.
    pub label: String,
    /// Another place that has to do with it, and what that place is (`first used here`).
    pub related: Vec<(Place, String)>,
    /// What to do about it. May be empty.
    pub help: String,
    /// Whether it speaks of something that another version of the document may have.
    pub misfit: bool,
}

impl Problem {
    /// An error in the document, at the value that `pointer` names.
    pub fn error(pointer: Pointer, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            file: File::Document,
            place: Place::Value(pointer),
            message: message.into(),
            label: String::new(),
            related: Vec::new(),
            help: String::new(),
            misfit: false,
        }
    }

    /// A warning about the value that `pointer` names.
    pub fn warning(pointer: Pointer, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(pointer, message)
        }
    }

    /// The same problem at another place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// The same problem in another file.
    #[must_use]
    pub fn file(mut self, file: File) -> Self {
        self.file = file;
        self
    }

    /// Says what was found at the marker.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place that has to do with the problem.
    #[must_use]
    pub fn related(mut self, place: Place, what: impl Into<String>) -> Self {
        self.related.push((place, what.into()));
        self
    }

    /// Says that another version of the document may have what this one does not.
    #[must_use]
    pub fn misfit(mut self) -> Self {
        self.misfit = true;
        self
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// All problems of one run, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    problems: Vec<Problem>,
    /// The same problems, to see quickly that one is there already.
    known: HashSet<Problem>,
    /// Whether configuration and overlays are of another time than the document.
    lenient: bool,
}

impl Report {
    /// A report on a document that configuration and overlays were perhaps not written for: what they say of things that
    /// are not there is only warned of.
    #[must_use]
    pub fn lenient() -> Self {
        Self {
            lenient: true,
            ..Self::default()
        }
    }

    /// A report of the same kind, without problems.
    #[must_use]
    pub fn fresh(&self) -> Self {
        Self {
            lenient: self.lenient,
            ..Self::default()
        }
    }

    /// Adds a problem, unless it is there already.
    pub fn add(&mut self, mut problem: Problem) {
        if self.lenient && problem.misfit {
            problem.severity = Severity::Warning;
        }
        if self.known.insert(problem.clone()) {
            self.problems.push(problem);
        }
    }

    /// The same report with every problem changed.
    #[must_use]
    pub fn map(self, change: impl Fn(Problem) -> Problem) -> Self {
        let mut changed = self.fresh();
        for problem in self.problems {
            changed.add(change(problem));
        }
        changed
    }

    /// Whether nothing may be generated.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// The problems, in the order in which they were found.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Lets the run go on only if there is no error so far.
    ///
    /// # Errors
    ///
    /// [`Stop`] if there is one.
    pub fn settle<T>(&self, value: T) -> Result<T, Stop> {
        if self.has_errors() {
            Err(Stop)
        } else {
            Ok(value)
        }
    }
}

/// The run ends here; the [`Report`] says why.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Stop;
