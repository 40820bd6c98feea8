//! Drift because of a file of the crate: edited by hand, missing, or nobody's. Nothing edited by hand is lost.

use snapbox::str;
use tests::xtask;

use crate::check_out::{DOCUMENT_FILE, LETTER, checked, checked_out, codegen, edit};

#[test]
fn a_file_was_edited_by_hand() {
    let folder = checked_out();
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    let (rows, cause, last) = checked(&folder);
    assert_eq!(
        rows,
        ["changed  src/types/letter.rs  (file edited by hand)"]
    );
    assert_eq!(cause, "file edited by hand");
    assert_eq!(
        last,
        "to mend it: say in the document or the configuration what the file should say; cargo xtask codegen --force \
         drops what was edited"
    );
}

#[test]
fn a_file_is_missing() {
    let folder = checked_out();
    folder.remove(LETTER);
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["missing  src/types/letter.rs  (file missing)"]);
    assert_eq!(cause, "file missing");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, which writes the file again"
    );
}

#[test]
fn a_file_is_there_that_nobody_generates() {
    let folder = checked_out();
    folder.write("generated/src/mine.rs", "// mine\n");
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["stale    src/mine.rs  (file nobody generates)"]);
    assert_eq!(cause, "file nobody generates");
    assert_eq!(
        last,
        "to mend it: move the file out of generated if somebody needs it; cargo xtask codegen removes it"
    );
}

#[test]
fn several_causes_are_told_apart_file_by_file() {
    let folder = checked_out();
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {type: integer, description: In cents.}",
    );
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    folder.remove("generated/README.md");
    folder.write("generated/src/mine.rs", "// mine\n");
    codegen(&folder, &["--check"]).code(1).stderr_eq(str![[r#"
error: generated is not what spec/letters.yaml, its configuration and the generator give

  missing  README.md  (file missing)
  stale    src/mine.rs  (file nobody generates)
  changed  src/types/letter.rs  (file edited by hand)
  changed  src/types/stamp.rs  (document changed)

cause: document changed (document); file missing; file nobody generates; file edited by hand

--- generated/src/types/letter.rs
+++ src/types/letter.rs, as generated
...
--- generated/src/types/stamp.rs
+++ src/types/stamp.rs, as generated
...
4 files differ (2 changed, 1 missing, 1 stale) in generated
to mend it: cargo xtask codegen, and commit what it writes with the document
to mend it: cargo xtask codegen, which writes the file again
to mend it: move the file out of generated if somebody needs it; cargo xtask codegen removes it
to mend it: say in the document or the configuration what the file should say; cargo xtask codegen --force drops what was edited

"#]]);
}

#[test]
fn on_github_every_file_is_marked_with_its_cause() {
    let folder = checked_out();
    folder.remove(LETTER);
    let check = xtask(folder.path()).env("GITHUB_ACTIONS", "true");
    let output = check.args(["codegen", "--check"]).assert().code(1);
    let text = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let marks = text
        .lines()
        .filter(|line| line.starts_with("::error file="));
    assert_eq!(
        marks.collect::<Vec<_>>(),
        [format!("::error file={LETTER}::file missing")]
    );
}

#[test]
fn what_was_edited_by_hand_is_only_dropped_by_force() {
    let folder = checked_out();
    let original = folder.read(LETTER);
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {type: integer, description: In cents.}",
    );
    let before = folder.state();
    codegen(&folder, &[])
        .code(1)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: 1 file was edited by hand since spec/codegen.lock was written; nothing is written

  changed  src/types/letter.rs  (file edited by hand)

--- generated/src/types/letter.rs
+++ src/types/letter.rs, as generated
...
-        // By hand.
...

to drop what was edited: cargo xtask codegen --force

"#]]);
    assert_eq!(folder.state(), before);
    codegen(&folder, &["--force"]).success();
    assert_eq!(folder.read(LETTER), original);
    codegen(&folder, &["--check"]).success();
}
