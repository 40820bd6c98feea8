//! Two documents by the same way, side by side, and what changes between their crates.

use crate::bundle::Files;
use crate::diff::{self, Changes};
use crate::emit::surface::{Surface, is_of_manifest, of_manifest};
use crate::generate::Input;
use crate::keep::LockFile;
use crate::model::{Model, Modelled, model_of};
use crate::share::each;

/// A document with the files that it may refer to.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The document and what is said about it.
    pub input: &'a Input,
    /// The files beside it.
    pub files: &'a (dyn Files + Sync),
    /// The `Cargo.toml` of the crate that was released with it, where that is known: it tells what another generator or
    /// another configuration depended on.
    pub manifest: Option<&'a str>,
}

/// What comes of a comparison.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What the old document gives.
    pub old: Modelled,
    /// What the new one gives.
    pub new: Modelled,
    /// What changes; `None` if one of them has an error.
    pub changes: Option<Changes>,
}

/// Finds out what changes for the users of a crate when its document changes.
///
/// Names stay as they do from one run of the generator to the next: by the lock, and without a lock the new document
/// keeps the names of the old one.
#[must_use]
pub fn compare(old: Side<'_>, new: Side<'_>) -> Compared {
    let (old_model, new_model) = models(old, new);
    let changes = match (&old_model.model, &new_model.model) {
        (Some(before), Some(after)) => {
            let surfaces = each(vec![(before, old), (after, new)], surface);
            match surfaces.as_slice() {
                [old, new] => Some(diff::compare(old, new)),
                _ => None,
            }
        }
        _ => None,
    };
    Compared {
        old: old_model,
        new: new_model,
        changes,
    }
}

fn surface<'a>((model, side): (&'a Model, Side<'a>)) -> Surface<'a> {
    let mut surface = model.surface(&side.input.config);
    if let Some(items) = side.manifest.and_then(of_manifest) {
        surface.items.retain(|item| !is_of_manifest(item));
        surface.items.extend(items);
    }
    surface
}

fn models(old: Side<'_>, new: Side<'_>) -> (Modelled, Modelled) {
    if matches!(new.input.lock, LockFile::There(_)) {
        let sides = vec![old, new];
        let mut both = each(sides, |side| model_of(side.input, side.files, None)).into_iter();
        if let (Some(old), Some(new)) = (both.next(), both.next()) {
            return (old, new);
        }
    }
    let before = model_of(old.input, old.files, None);
    let given = before.model.as_ref().map(|model| model.names.given());
    let after = model_of(new.input, new.files, given);
    (before, after)
}
