//! Changes as JSON, for programs. A key is never removed or given another meaning without a new `version`.

use semver::Version;
use serde_json::{Value, json};

use super::change::{Change, Changes};
use super::markdown::direction;
use super::rules::Class;

/// The version of the form.
pub const VERSION: u32 = 1;

/// The changes between two documents, with the names of both and the verdict.
#[must_use]
pub fn value(changes: &Changes, (old, new): (&str, &str), current: &Version) -> Value {
    let count = |class| changes.of(class).count();
    json!({
        "version": VERSION,
        "old": old,
        "new": new,
        "class": changes.gravest().map(Class::as_str),
        "counts": {
            "major": count(Class::Major),
            "minor": count(Class::Minor),
            "patch": count(Class::Patch),
        },
        "current_version": current.to_string(),
        "next_version": super::next(current, changes.gravest()).to_string(),
        "changes": changes.all.iter().map(change).collect::<Vec<_>>(),
    })
}

fn change(change: &Change) -> Value {
    json!({
        "rule": change.rule.name(),
        "class": change.class().as_str(),
        "wire_only": change.rule.is_wire_only(),
        "place": change.place,
        "part": change.part,
        "rust": change.rust,
        "direction": direction(change.way),
        "old": change.old,
        "new": change.new,
    })
}
