//! Turns a document into the list of what the generated crate does not say: keywords without effect, keywords that are
//! only documented, words that no specification has, and places that are left as untyped JSON.
//!
//! One table (`keywords`) holds every keyword of OpenAPI 3.0 and 3.1 and of JSON Schema 2020-12, by the object it stands
//! in. Untyped places are those of the IR. Nothing here changes what is generated.

mod field;
mod idle;
mod keywords;
mod keywords_schema;
mod object;
mod sites;
mod sites_schema;
mod untyped;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::config::FormatChoice;
use crate::origins::Origins;
use crate::problem::{File, Place, Pointer, Problem};

/// What kind of loss a finding is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// A place that is any JSON value in the crate.
    Untyped,
    /// A keyword of the specifications that has no effect.
    IgnoredKeyword,
    /// A word that the specifications do not have at its place.
    UnknownKeyword,
    /// A keyword that stands in the docs of the crate, and is not checked or used.
    DocumentedOnly,
    /// A description or an example that stands nowhere in the crate.
    IgnoredDocs,
    /// An extension (`x-…`).
    Extension,
}

impl Kind {
    /// All kinds, in the order of a report.
    pub const ALL: [Self; 6] = [
        Self::Untyped,
        Self::IgnoredKeyword,
        Self::UnknownKeyword,
        Self::DocumentedOnly,
        Self::IgnoredDocs,
        Self::Extension,
    ];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Untyped => "untyped",
            Self::IgnoredKeyword => "ignored-keyword",
            Self::DocumentedOnly => "documented-only",
            Self::IgnoredDocs => "ignored-docs",
            Self::UnknownKeyword => "unknown-keyword",
            Self::Extension => "extension",
        }
    }

    /// What it means, for the head of its part of a report.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Untyped => "left as untyped JSON",
            Self::IgnoredKeyword => "keywords without effect",
            Self::DocumentedOnly => "in the docs or an example at most, not checked",
            Self::IgnoredDocs => "descriptions and examples that stand nowhere",
            Self::UnknownKeyword => "no keywords of the specification",
            Self::Extension => "extensions, which have no effect",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One place of a document that the crate does not follow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    /// What kind of loss it is.
    pub kind: Kind,
    /// What findings are grouped by: `xml of a schema`.
    pub what: String,
    /// The file it is in.
    pub file: File,
    /// The place: the key itself, or the schema that is untyped.
    pub place: Place,
}

impl Finding {
    /// The finding as an error.
    #[must_use]
    pub fn denied(&self) -> Problem {
        let message = format!("{}: {}", self.kind, self.what);
        let problem = Problem::error(Pointer::root(), message);
        problem.at(self.place.clone()).file(self.file)
    }
}

/// What the crate does not say of a bundled document, by the order of kinds, then of the document. `untyped` are the
/// schemas of the places that are any JSON value.
#[must_use]
pub fn findings(
    tree: &Value,
    untyped: &[Pointer],
    formats: &BTreeMap<String, FormatChoice>,
    origins: &Origins,
) -> Vec<Finding> {
    let mut found = walk::keywords(tree, formats);
    found.extend(untyped::places(tree, untyped));
    for finding in &mut found {
        (finding.file, finding.place) = origins.place(&finding.place);
    }
    found.sort_by_key(|finding| finding.kind);
    found
}
