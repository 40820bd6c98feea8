//! What changed since the last release: the changelog that says it, and the version that must follow.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anstream::eprintln;
use codegen::diff::{Changes, Class, is_raised, next, update_changelog};
use codegen::tree;
use semver::Version;

use crate::arguments::Codegen;
use crate::diff::{self, Since};
use crate::failure::Failure;
use crate::generate::quoted;
use crate::plan::Plan;
use crate::print::{self, BOLD};

/// The changelog's name in the folder of the crate.
const CHANGELOG: &str = "CHANGELOG.md";

/// A changelog that is to be written.
pub(crate) struct Changelog {
    path: PathBuf,
    /// How messages call it.
    shown: String,
    text: String,
    /// What is said when it is written.
    said: String,
}

impl Changelog {
    /// Writes it, and says so.
    pub(crate) fn write(self) -> Result<(), Failure> {
        let written = tree::write_file(&self.path, self.text.as_bytes())?;
        let done = if written {
            "written"
        } else {
            "nothing changed"
        };
        print::line(&format!("{} ({done}) {}", self.shown, self.said));
        Ok(())
    }
}

/// The changelog with what changed, if the arguments ask for it. Writes nothing.
pub(crate) fn changelog(arguments: &Codegen, plan: &Plan) -> Result<Option<Changelog>, Failure> {
    if !arguments.update_changelog {
        return Ok(None);
    }
    let Some(since) = diff::since(arguments, plan, Some("git:HEAD"))? else {
        return Ok(None);
    };
    let changes = diff::compare(&since.old, &since.new)?;
    let (path, shown) = (
        plan.out.join(CHANGELOG),
        format!("{}/{CHANGELOG}", plan.shown),
    );
    let before = match fs::read_to_string(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read.map_err(Failure::about(&shown))?,
    };
    let text = update_changelog(&before, &changes);
    let text = text.map_err(|why| Failure::Error(format!("{shown}: {why}")))?;
    let verdict = match &since.version {
        Some(version) => diff::verdict(&changes, version),
        None => changes.counted(),
    };
    let said = format!("since {}; {verdict}", since.name);
    Ok(Some(Changelog {
        path,
        shown,
        text,
        said,
    }))
}

/// Fails if the version of the crate was not raised far enough. Where nothing says what was before, nothing is checked.
///
/// `apart` sets what is said apart from what was said before.
pub(crate) fn check(
    arguments: &Codegen,
    plan: &Plan,
    cure: &str,
    apart: bool,
) -> Result<(), Failure> {
    if arguments.spec.is_some() {
        return Ok(());
    }
    let since = match diff::since(arguments, plan, None) {
        Ok(Some(since)) => since,
        Ok(None) => return Ok(()),
        // Nobody named the tag, so nobody can be told to name another.
        Err(Failure::Error(text)) if arguments.since.is_none() => {
            unchecked(&text);
            return Ok(());
        }
        Err(failure) => return Err(failure),
    };
    let now = diff::version_of(&plan.input.config)?;
    let then = since.version.clone().ok_or_else(|| {
        Failure::Error(format!(
            "--since {}: nothing says which version the crate had then; name a revision that has the configuration, git:REV",
            since.name
        ))
    })?;
    // Far enough for anything: what it was need not be known.
    if is_raised(&then, &now, Some(Class::Major)) {
        return Ok(());
    }
    let Some(changes) = changes(arguments, &since)? else {
        let name = &since.name;
        unchecked(&format!("{name}: the document of then gives no crate now"));
        return Ok(());
    };
    if is_raised(&then, &now, changes.gravest()) {
        return Ok(());
    }
    if apart {
        eprintln!();
    }
    refuse(arguments, plan, &since.name, (&then, &now), &changes, cure);
    Err(Failure::Said)
}

/// What changed; `None` where the document of a tag that nobody named gives no crate.
fn changes(arguments: &Codegen, since: &Since) -> Result<Option<Changes>, Failure> {
    if arguments.since.is_some() {
        return diff::compare(&since.old, &since.new).map(Some);
    }
    Ok(codegen::compare(since.old.borrowed(), since.new.borrowed()).changes)
}

fn unchecked(why: &str) {
    print::warning(&format!("the version was not checked: {why}"));
}

/// Says which version must follow, and how to get there.
fn refuse(
    arguments: &Codegen,
    plan: &Plan,
    since: &str,
    (then, now): (&Version, &Version),
    changes: &Changes,
    cure: &str,
) {
    let configuration = plan.input.configuration.as_ref();
    let configuration = configuration.map_or("the configuration", |it| it.name.as_str());
    let least = next(then, changes.gravest());
    print::error(&format!(
        "version {now} in {configuration} was not raised far enough since {since}, which was {then}: it must be at least {least}"
    ));
    let chosen = arguments.config.as_deref();
    let chosen = chosen.map_or_else(String::new, |it| format!(" --config {}", quoted(it)));
    let old = quoted(Path::new(since));
    eprintln!("\n{}", diff::verdict(changes, then));
    eprintln!("what changed: cargo xtask diff {old}{chosen}");
    eprintln!(
        "{BOLD}to mend it{BOLD:#}: say version = \"{least}\" in {configuration}, then {cure}"
    );
}
