//! Turns a lowered tree into `openapiv3`'s model with every `$ref` known to lead somewhere sensible.
//!
//! What comes out answers where a `$ref` leads, for targets anywhere in the document, and never fails to. Knows nothing
//! of what a schema means.

mod borrowed;
mod cycles;
mod lookup;
mod narrow;
mod operations;
mod parameters;
mod read;
mod references;

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

pub use crate::lower::{ReferenceDocs, Unused};
pub use lookup::{Component, by_ref};

use self::read::Apart;
use self::references::Checked;
use crate::lower::Lowered;
use crate::problem::{Pointer, Report, Stop};

/// A document whose references all lead somewhere.
#[derive(Debug)]
pub struct Resolved {
    api: OpenAPI,
    /// Nodes that `api` has no place for, or no quick way to.
    apart: Apart,
    /// Where each `$ref` of the document leads, by its text.
    targets: BTreeMap<String, Pointer>,
    docs: BTreeMap<Pointer, ReferenceDocs>,
    unused: Vec<Unused>,
}

/// Reads and resolves a lowered document.
///
/// # Errors
///
/// [`Stop`] if a `$ref` leads nowhere, to another file, to something of another kind that does not do, or back to itself, if two
/// operations have one id, or if `openapiv3` refuses a node; the report says where, for all of them.
pub fn document(report: &mut Report, lowered: Lowered) -> Result<Resolved, Stop> {
    let Lowered { tree, found } = lowered;
    let Checked { targets, borrowed } = references::check(report, &tree, &found);
    cycles::check(report, &found, &targets);
    report.settle(())?;
    let apart = read::apart(report, &tree, &found, &targets, &borrowed);
    let api = read::api(report, tree)?;
    let resolved = Resolved {
        api,
        apart,
        targets,
        docs: found.docs,
        unused: found.unused,
    };
    operations::check(report, &resolved);
    parameters::check(report, &resolved);
    report.settle(resolved)
}
