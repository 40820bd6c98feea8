//! What becomes of the lock when two branches are merged: the names of both stay, and the next run settles the rest.

use snapbox::str;
use tests::{Folder, git, git_fails};

use crate::check_out::{DOCUMENT_FILE, LETTER, LOCK, checked, checked_out, codegen, commit, edit};

const MODULES: &str = "generated/src/types/mod.rs";
const STAMPS: &str = "    Stamp:\n";

/// Puts a schema into the document, before that of stamps, and generates.
fn grow(folder: &Folder, schema: &str) {
    let schema =
        format!("    {schema}: {{type: object, properties: {{id: {{type: integer}}}}}}\n{STAMPS}");
    edit(folder, DOCUMENT_FILE, STAMPS, &schema);
    codegen(folder, &[]).success();
    commit(folder);
}

/// A check-out in the middle of a merge that leaves marks in the files of the crate, too.
fn merging() -> Folder {
    let folder = merged(checked_out());
    assert!(folder.read(MODULES).contains("\n<<<<<<< HEAD\n"));
    folder
}

/// A check-out in the middle of a merge: one branch has put in one schema, the other two.
fn merged(folder: Folder) -> Folder {
    git(&folder, &["checkout", "-q", "-b", "seals"]);
    grow(&folder, "seal.kind");
    // Afresh, this one had the better claim to the name of the other.
    grow(&folder, "SealKind");
    git(&folder, &["checkout", "-q", "-b", "parcels", "HEAD~2"]);
    grow(&folder, "Parcel");
    git_fails(&folder, &["merge", "-q", "seals"]);
    assert!(folder.read(LOCK).contains("\n<<<<<<< HEAD\n"));
    // What people have to settle is the document.
    let document = folder.read(DOCUMENT_FILE);
    let both = document.lines().filter(|line| {
        !["<<<", "===", ">>>"]
            .iter()
            .any(|mark| line.starts_with(mark))
    });
    folder.write(
        DOCUMENT_FILE,
        both.flat_map(|line| [line, "\n"]).collect::<String>(),
    );
    folder
}

fn names(folder: &Folder) -> Vec<String> {
    let lock = folder.read(LOCK);
    let types = lock.split("[names.types]\n").nth(1).expect("types");
    types
        .lines()
        .take_while(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_merge_keeps_the_names_of_both_sides() {
    let folder = merging();
    codegen(&folder, &[]).success().stderr_eq(str![[r#"
warning: the lock holds an unsettled merge
 --> spec/codegen.lock:5:1
  |
5 | <<<<<<< HEAD
  | ^^^^^^^^^^^^ the first mark of a conflict
  |
  = help: `cargo xtask codegen` settles it: the names of both sides stay, and the rest is made anew

warning: spec/codegen.lock: 1 warning

"#]]);
    assert_eq!(
        names(&folder),
        [
            r##""#/components/schemas/Letter" = "Letter""##,
            r##""#/components/schemas/Parcel" = "Parcel""##,
            r##""#/components/schemas/SealKind" = "PascalSealKind""##,
            r##""#/components/schemas/Stamp" = "Stamp""##,
            r##""#/components/schemas/seal.kind" = "SealKind""##,
        ]
    );
    assert!(!folder.read(MODULES).contains("<<<"));
    codegen(&folder, &["--check"]).success().stderr_eq("");
    commit(&folder);
}

#[test]
fn files_of_the_crate_may_be_merged_by_taking_one_side() {
    let folder = checked_out();
    folder.write(".gitattributes", "generated/** merge=derived\n");
    commit(&folder);
    git(&folder, &["config", "merge.derived.driver", "true"]);
    let folder = merged(folder);
    assert!(!folder.read(MODULES).contains("<<<"));
    codegen(&folder, &[]).success();
    assert_eq!(names(&folder).len(), 5);
    codegen(&folder, &["--check"]).success().stderr_eq("");
}

#[test]
fn a_merge_that_is_not_settled_is_named() {
    let folder = merging();
    let (rows, cause, last) = checked(&folder);
    assert_eq!(
        rows,
        ["changed  src/types/mod.rs  (unsettled merge in the lock)"]
    );
    assert_eq!(cause, "unsettled merge in the lock");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, which keeps the names of both sides"
    );
}

#[test]
fn a_merge_loses_nothing_that_was_edited_by_hand() {
    let folder = merging();
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    let before = folder.state();
    codegen(&folder, &[]).code(1).stdout_eq("");
    assert_eq!(folder.state(), before);
    codegen(&folder, &["--force"]).success();
    codegen(&folder, &["--check"]).success();
}

#[test]
fn marks_that_git_does_not_write_are_named_with_their_line() {
    let folder = checked_out();
    edit(&folder, LOCK, "[inputs]\n", "<<<<<<< HEAD\n[inputs]\n");
    for arguments in [&["--check"][..], &[]] {
        codegen(&folder, arguments).code(1).stderr_eq(str![[r#"
error: this mark of a merge has no partner
 --> spec/codegen.lock:8:1
  |
8 | <<<<<<< HEAD
  | ^^^^^^^^^^^^
  |
  = help: take the file back from the repository's history; if that is not to be had, delete it and run `cargo xtask codegen`, which may give names anew

error: could not generate from spec/codegen.lock: 1 error

"#]]);
    }
}
