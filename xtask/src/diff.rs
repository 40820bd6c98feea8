//! `cargo xtask diff`: reads two versions of a document, has them compared, and prints what changes for users.

mod git;
mod sides;
mod since;
mod text;

use codegen::Modelled;
use codegen::diff::{self, Changes, Class};
use codegen::problem::Severity;

use crate::arguments::{Diff, Format};
use crate::failure::Failure;
use crate::plan;
use crate::print;
use sides::Side;
pub(crate) use sides::version_of;
pub(crate) use since::{Since, since};
pub(crate) use text::verdict;

/// Compares two versions, and prints what changes.
pub(crate) fn run(arguments: &Diff) -> Result<(), Failure> {
    let sides = sides::read(arguments)?;
    let changes = compare(&sides.old, &sides.new)?;
    let (old, new) = (
        &sides.old.input.document.name,
        &sides.new.input.document.name,
    );
    let version = &sides.version;
    match arguments.format {
        Format::Text => text::print(&changes, version),
        Format::Markdown => print::line(&page(&changes, (old, new), version)),
        Format::Json => {
            let value = diff::json::value(&changes, (old, new), version);
            print::line(&format!("{value:#}"));
        }
    }
    denied(arguments, &changes)
}

/// What changes; a version that does not generate is an error that says which.
pub(crate) fn compare(old: &Side, new: &Side) -> Result<Changes, Failure> {
    let found = codegen::compare(old.borrowed(), new.borrowed());
    if found.changes.is_none() {
        refused(old, found.old, "OLD");
        refused(new, found.new, "NEW");
    }
    found.changes.ok_or(Failure::Said)
}

/// Says what is wrong with a version that does not generate.
fn refused(side: &Side, found: Modelled, which: &str) {
    if found.model.is_some() {
        return;
    }
    let sources = plan::sources(&side.input, found.others);
    let problems = found.report.problems().iter();
    let errors: Vec<_> = problems
        .filter(|problem| problem.severity == Severity::Error)
        .cloned()
        .collect();
    print::problems(&errors, &sources);
    let name = &side.input.document.name;
    print::error(&format!("{which}, {name}, gives no crate; see above"));
}

fn denied(arguments: &Diff, changes: &Changes) -> Result<(), Failure> {
    let denied = arguments.deny.map(Class::from);
    match (denied, changes.gravest()) {
        (Some(denied), Some(gravest)) if gravest <= denied => Err(Failure::Error(format!(
            "there are {gravest} changes, and --deny {denied} allows none"
        ))),
        _ => Ok(()),
    }
}

/// The report as a page of its own.
fn page(changes: &Changes, (old, new): (&str, &str), version: &semver::Version) -> String {
    let said = diff::markdown(changes, "##");
    let verdict = verdict(changes, version);
    let said = if said.is_empty() {
        "Nothing changes for users.".to_owned()
    } else {
        said
    };
    format!("What changes for users from `{old}` to `{new}`.\n\n{said}\n\n**{verdict}**")
}
