//! A file as it was read, its text, and the YAML events of that text with the bytes they stand at.
//!
//! `load` and `diagnose` stand on the same events, so that a message points at what was read. What the text of a
//! document or of a configuration means is not known here, nor what becomes of it.

mod decode;
mod events;
pub(crate) mod limits;

pub(crate) use decode::{decode, without_mark};
pub(crate) use events::Prepared;

use std::ops::Range;

use crate::problem::{Place, Pointer, Problem};

/// A file as it was read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Source {
    /// How messages call it: `spec/api.yaml`.
    pub name: String,
    /// Its bytes.
    pub text: Vec<u8>,
}

impl Source {
    /// A file with its name.
    pub fn new(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

/// An error in the text itself, at these bytes.
pub(crate) fn syntax_error(bytes: Range<usize>, message: impl Into<String>) -> Problem {
    Problem::error(Pointer::root(), message).at(Place::Span {
        start: bytes.start,
        end: bytes.end,
    })
}
