//! What a lock lets `codegen` say: why every file differs, what was edited by hand, and which names changed.

use std::collections::BTreeSet;
use std::path::Path;

use anstream::eprintln;
use codegen::Kept;
use codegen::locked::{Renamed, Sort};
use codegen::tree::{self, Change, Drift, FileTree, Reason, Reasons};

use crate::drift::{self, Run};
use crate::failure::Failure;
use crate::print::{self, BAD, BOLD, NOTE, QUIET};

/// Prints all of a drift, with the reason for every file and for the whole. The last lines are the cures.
pub(crate) fn report(drift: &Drift, kept: &Kept, lock: &str, run: &Run<'_>) {
    let Run {
        folder, document, ..
    } = run;
    let reasons = tree::reasons(drift, kept.before.as_ref(), &kept.now);
    print::error(&format!(
        "{folder} is not what {document}, its configuration and the generator give"
    ));
    eprintln!();
    for change in &drift.changes {
        let why = reasons
            .files
            .get(&change.path)
            .map_or_else(String::new, words);
        eprintln!("{}", drift::row(change, &why));
        print::annotate(&format!("{folder}/{}", change.path), &why);
    }
    let why = words(&reasons.whole);
    if drift.is_empty() {
        let (style, word) = match kept.before {
            None => (BAD, "missing"),
            Some(_) => (NOTE, "changed"),
        };
        eprintln!("  {style}{word}{style:#}  {lock}  {QUIET}({why}){QUIET:#}");
        print::annotate(lock, &why);
    }
    eprintln!("\n{BOLD}cause{BOLD:#}: {}", cause(&reasons));
    kept.renamed
        .iter()
        .for_each(|it| eprintln!("{}", renamed(it)));
    drift::differences(drift.changes.iter(), folder);
    if drift.is_empty() {
        eprintln!("\nonly {lock} differs");
    } else {
        eprintln!("\n{} in {folder}", drift::tally(drift));
    }
    for reason in &reasons.whole {
        eprintln!("{BOLD}to mend it{BOLD:#}: {}", mend(*reason, lock, run));
    }
}

/// Refuses to write over what was edited by hand, and shows what would be lost.
pub(crate) fn refuse(
    files: &FileTree,
    kept: &Kept,
    (out, folder): (&Path, &str),
    (lock, cure): (&str, &str),
) -> Result<(), Failure> {
    let Some(before) = &kept.before else {
        return Ok(());
    };
    let drift = tree::compare(files, out)?;
    let edited = tree::by_hand(&drift, before);
    if edited.is_empty() {
        return Ok(());
    }
    print::error(&format!(
        "{} edited by hand since {lock} was written; nothing is written",
        match edited.len() {
            1 => "1 file was".to_owned(),
            number => format!("{number} files were"),
        }
    ));
    eprintln!();
    for change in &edited {
        let why = word(Reason::ByHand);
        eprintln!("{}", drift::row(change, why));
        print::annotate(&format!("{folder}/{}", change.path), why);
    }
    drift::differences(edited.into_iter(), folder);
    eprintln!("\n{BOLD}to drop what was edited{BOLD:#}: {cure} --force");
    Err(Failure::Said)
}

/// Prints what is to be said of the lock after the crate was written.
pub(crate) fn say(kept: &Kept, lock: &str, drift: &Drift) {
    for it in &kept.renamed {
        print::line(&renamed(it));
    }
    let overwritten = |change: &&Change| !matches!(change.kind, tree::Kind::Missing { .. });
    let count = drift.changes.iter().filter(overwritten).count();
    if kept.before.is_none() && count > 0 {
        let note = format!(
            "there was no {lock}, so nobody knows whether {} edited by hand before: look at the differences before you \
             commit them",
            match count {
                1 => "1 file that changed was".to_owned(),
                number => format!("{number} files that changed were"),
            }
        );
        eprintln!("{NOTE}note{NOTE:#}: {note}");
    }
}

/// `renamed: Foo2 -> Bar  (type #/components/schemas/Foo)`.
fn renamed(
    Renamed {
        sort,
        key,
        old,
        new,
    }: &Renamed,
) -> String {
    let what = match sort {
        Sort::Type => "type",
        Sort::Module => "module",
        Sort::Field => "field",
        Sort::Variant => "variant",
        Sort::Tag => "tag",
        Sort::Function => "function",
        Sort::Stem => "stem",
        Sort::Parameter => "parameter",
        Sort::Webhook => "webhook",
        Sort::Credential => "credential",
    };
    format!("renamed: {old} -> {new}  {QUIET}({what} {key}){QUIET:#}")
}

fn words(reasons: &BTreeSet<Reason>) -> String {
    let words: Vec<&str> = reasons.iter().map(|reason| word(*reason)).collect();
    words.join(", ")
}

fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Document => "document changed",
        Reason::Configuration => "overlay or configuration changed",
        Reason::Generator => "generator changed",
        Reason::Missing => "file missing",
        Reason::Nobody => "file nobody generates",
        Reason::ByHand => "file edited by hand",
        Reason::LockEdited => "lock edited",
        Reason::LockMissing => "lock missing",
        Reason::LockMerged => "unsettled merge in the lock",
    }
}

/// The reasons, each with the inputs that are others.
fn cause(reasons: &Reasons) -> String {
    let one = |reason: &Reason| {
        let inputs = reasons.inputs.iter().filter(|(of, _)| of == reason);
        let names: Vec<&str> = inputs.map(|(_, name)| name.as_str()).collect();
        match names.as_slice() {
            [] => word(*reason).to_owned(),
            names => format!("{} ({})", word(*reason), names.join(", ")),
        }
    };
    let all: Vec<String> = reasons.whole.iter().map(one).collect();
    all.join("; ")
}

/// What to do about a reason.
fn mend(reason: Reason, lock: &str, Run { folder, cure, .. }: &Run<'_>) -> String {
    match reason {
        Reason::Document => format!("{cure}, and commit what it writes with the document"),
        Reason::Configuration => {
            format!("{cure}, and commit what it writes with the overlay or the configuration")
        }
        Reason::Generator => format!("{cure}, and commit what it writes with the generator"),
        Reason::Missing => format!("{cure}, which writes the file again"),
        Reason::Nobody => {
            format!("move the file out of {folder} if somebody needs it; {cure} removes it")
        }
        Reason::ByHand => format!(
            "say in the document or the configuration what the file should say; {cure} --force drops what was edited"
        ),
        Reason::LockEdited => {
            format!("take {lock} back from the repository's history, then {cure}")
        }
        Reason::LockMerged => format!("{cure}, which keeps the names of both sides"),
        Reason::LockMissing => format!(
            "take {lock} back from the repository's history; if there never was one, {cure} writes it"
        ),
    }
}
