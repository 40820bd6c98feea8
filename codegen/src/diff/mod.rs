//! Turns what a user can see of two crates into the changes between them, each with what it means for the user.
//!
//! Knows no document: what is not in a [`Surface`] is no change. What a rule means stands in one table, [`Rule`].

mod arguments;
mod change;
mod changelog;
mod fields;
mod items;
mod limits;
mod markdown;
mod package;
mod pairs;
mod renames;
mod rules;
mod values;
mod version;
mod wire;

pub mod json;

#[cfg(test)]
mod tests;

pub use change::{Change, Changes};
pub use changelog::update as update_changelog;
pub use markdown::{line, text as markdown};
pub use rules::{Class, Rule};
pub use version::{is_raised, next};

use crate::emit::surface::Surface;

/// What changes for the users of a crate.
#[must_use]
pub fn compare(old: &Surface<'_>, new: &Surface<'_>) -> Changes {
    let mut found = Vec::new();
    let followed = renames::followed(old, new);
    let old = followed.as_ref().unwrap_or(&old.items);
    let pairs = pairs::of(old, &new.items, |item| &item.key, |item| &item.path);
    for pair in pairs::alike(pairs, items::look) {
        items::compare(&mut found, &pair);
    }
    arguments::join(&mut found);
    Changes::sorted(found)
}
