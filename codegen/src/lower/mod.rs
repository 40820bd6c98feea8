//! Turns an OpenAPI 3.0 or 3.1 tree into a 3.0 tree that `openapiv3` reads with nothing lost and nothing refused.
//!
//! Every keyword of the specifications is either one that `openapiv3` holds, or carried in an `extension`, or in a
//! table as without effect; all others are collected. Nodes keep their places, so a pointer into the lowered tree is
//! one into the document; what a 3.0 tree has no place for (`$defs`, `prefixItems`, webhooks, …) is kept beside it
//! under its own pointer. Where a document breaks the rules and its meaning is plain, it is repaired with a warning;
//! otherwise it is refused, at all such places.
//!
//! Knows neither `openapiv3` nor where a `$ref` leads: values that are not objects of the specification (`example`,
//! `default`, `enum`, `const`, extensions) are not looked into.

mod apart;
mod callback;
mod components;
mod context;
mod discriminator;
pub(crate) mod extension;
mod fields;
mod habits;
mod header;
mod info;
pub(crate) mod kind;
mod media_type;
mod operation;
mod parameter;
mod path_item;
mod request_body;
mod response;
mod root;
mod scalar;
mod schema;
mod security;
mod server;
mod strays;
pub(crate) mod target;
mod trail;
mod version;

use serde_json::Value;

pub(crate) use context::{Found, Reference};
pub use context::{ReferenceDocs, Unused};

use self::context::Context;
use crate::problem::{Report, Stop};

/// A document after this stage.
#[derive(Debug)]
pub struct Lowered {
    /// The 3.0 tree.
    pub(crate) tree: Value,
    /// What is known beside it.
    pub(crate) found: Found,
}

/// Lowers a whole document. What cannot be repaired is left out and reported; `resolve` still looks at the rest, so that
/// one run shows all faults.
///
/// # Errors
///
/// [`Stop`] when it is no document of a version that is supported; the report says why.
pub fn document(report: &mut Report, mut tree: Value) -> Result<Lowered, Stop> {
    let mut cx = Context::default();
    let outcome = root::document(&mut cx, &mut tree);
    if outcome.is_ok() {
        strays::adopt(&mut cx, &tree);
    }
    for problem in cx.problems {
        report.add(problem);
    }
    outcome?;
    let found = cx.found;
    Ok(Lowered { tree, found })
}

/// The candidate nearest to a word, if one is near; the case of letters does not matter.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl Iterator<Item = &'c str>,
) -> Option<&'c str> {
    let word = word.to_lowercase();
    candidates
        .map(|candidate| {
            (
                strsim::jaro_winkler(&word, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, candidate)| candidate)
}
