//! Turns a document that is spread over several files into one tree: what other files hold becomes a component of the
//! document, and every `$ref` to it is written anew.
//!
//! Follows `$ref`s where the specification has an object, and the `mapping` of discriminators. Reads no file itself:
//! whoever runs the generator hands in [`Files`]. Nothing is fetched over the network. Where each node came from is
//! kept, so that a problem found later is shown in the file that has it. What an object means is not known here; of
//! `lower` only the table of what stands where is used.

mod files;
mod here;
mod library;
mod names;
mod nodes;
mod path;
mod reach;
mod target;
mod walk;

#[cfg(test)]
mod tests;

pub use files::{Files, NoFiles, Opened, Unread};

use serde_json::Value;

use crate::origins::Origins;
use crate::problem::{Report, Stop};
use crate::text::Source;

/// A document in one tree.
#[derive(Debug)]
pub struct Bundle {
    /// The tree.
    pub tree: Value,
    /// Which of its nodes came from other files.
    pub origins: Origins,
}

/// The other files that were read, in the order in which they were met.
#[derive(Clone, Debug, Default)]
pub struct Others {
    /// Their paths from the folder of the document.
    pub paths: Vec<String>,
    /// The files.
    pub sources: Vec<Source>,
}

/// Brings a document and all files that it refers to into one tree. `others` gets what was read, also on an error.
///
/// # Errors
///
/// [`Stop`] if a file cannot be read or does not hold what a `$ref` names; the report says where, for all of them.
pub fn document(
    report: &mut Report,
    others: &mut Others,
    root: (&Source, Value),
    files: &dyn Files,
) -> Result<Bundle, Stop> {
    let (source, tree) = root;
    if !target::leaves(&tree) {
        let origins = Origins::default();
        return Ok(Bundle { tree, origins });
    }
    let library = library::Library::new(source, &tree, files);
    let mut walk = walk::Walk::new(report, library, &tree);
    let (tree, origins) = walk.document(tree);
    *others = walk.finish();
    report.settle(Bundle { tree, origins })
}
