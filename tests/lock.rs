//! What `spec/codegen.lock` does for a check-out: `--check` names the cause, and nothing edited by hand is lost.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use std::fs;

use codegen::load::Source;
use codegen::lock;
use codegen::locked::Locked;
use codegen::problem::Report;
use snapbox::cmd::OutputAssert;
use snapbox::str;
use tests::{Folder, xtask};

const DOCUMENT: &str = r#"openapi: 3.1.0
info: {title: Letters, version: "1"}
servers: [{url: https://letters.example}]
paths:
  /letters:
    post:
      operationId: send_letter
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Letter'}}}
      responses: {"204": {description: sent}}
components:
  schemas:
    Letter:
      type: object
      required: [text]
      properties: {text: {type: string}}
    Stamp:
      type: object
      properties: {price: {type: integer}}
"#;

const CONFIGURATION: &str = r#"[input]
document = "letters.yaml"
output = "../generated"

[package]
name = "letters"
version = "0.1.0"
"#;

const DOCUMENT_FILE: &str = "spec/letters.yaml";
const CONFIGURATION_FILE: &str = "spec/codegen.toml";
const LOCK: &str = "spec/codegen.lock";
const LETTER: &str = "generated/src/types/letter.rs";

fn codegen(folder: &Folder, more: &[&str]) -> OutputAssert {
    xtask(folder.path()).arg("codegen").args(more).assert()
}

/// A check-out: a document, a configuration, the crate and the lock.
fn checked_out() -> Folder {
    let folder = Folder::default();
    folder.write(DOCUMENT_FILE, DOCUMENT);
    folder.write(CONFIGURATION_FILE, CONFIGURATION);
    codegen(&folder, &[]).success();
    folder
}

fn edit(folder: &Folder, path: &str, from: &str, to: &str) {
    let text = folder.read(path);
    assert!(text.contains(from), "{path} has no {from}");
    folder.write(path, text.replacen(from, to, 1));
}

/// Makes the lock hold something else, as if the generator had written it so.
fn relock(folder: &Folder, change: impl FnOnce(&mut Locked)) {
    let source = Source::new(LOCK, folder.read(LOCK));
    let mut locked = lock::read(&mut Report::default(), &source).unwrap().locked;
    change(&mut locked);
    folder.write(LOCK, lock::write(&locked));
}

/// What a failed check says: the rows of the files, the cause, and the last line.
fn checked(folder: &Folder) -> (Vec<String>, String, String) {
    let before = folder.state();
    let output = codegen(folder, &["--check"]).code(1).stdout_eq("");
    assert_eq!(folder.state(), before);
    let text = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let row = |line: &&str| {
        ["  changed  ", "  missing  ", "  stale  "]
            .iter()
            .any(|it| line.starts_with(it))
    };
    let rows = text.lines().filter(row).map(|line| line.trim().to_owned());
    let cause = text
        .lines()
        .find_map(|line| line.strip_prefix("cause: "))
        .unwrap();
    let last = text.lines().last().unwrap();
    (rows.collect(), cause.to_owned(), last.to_owned())
}

#[test]
fn a_fresh_check_out_is_up_to_date_and_stays_untouched() {
    let folder = checked_out();
    codegen(&folder, &["--check"]).success().stderr_eq("");
    let before = folder.state();
    codegen(&folder, &[]).success().stderr_eq("");
    assert_eq!(folder.state(), before);
    assert!(!folder.read("generated/Cargo.toml").contains("sha256"));
}

#[test]
fn a_check_out_with_crlf_is_up_to_date_and_stays_untouched() {
    let folder = checked_out();
    for (path, (bytes, _)) in folder.state() {
        let text = String::from_utf8(bytes).unwrap();
        fs::write(path, text.replace('\n', "\r\n")).unwrap();
    }
    let before = folder.state();
    codegen(&folder, &["--check"]).success().stderr_eq("");
    codegen(&folder, &[]).success().stderr_eq("");
    assert_eq!(folder.state(), before);
}

#[test]
fn the_document_changed() {
    let folder = checked_out();
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {type: integer, description: In cents.}",
    );
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["changed  src/types/stamp.rs  (document changed)"]);
    assert_eq!(cause, "document changed (document)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the document"
    );
}

#[test]
fn the_document_changed_and_no_file_with_it() {
    let folder = checked_out();
    folder.write(DOCUMENT_FILE, format!("# published today\n{DOCUMENT}"));
    let (rows, cause, _) = checked(&folder);
    assert_eq!(rows, ["changed  spec/codegen.lock  (document changed)"]);
    assert_eq!(cause, "document changed (document)");
    codegen(&folder, &[]).success();
    codegen(&folder, &["--check"]).success();
}

#[test]
fn a_file_that_the_document_refers_to_changed() {
    let folder = checked_out();
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {$ref: 'price.yaml'}",
    );
    folder.write("spec/price.yaml", "type: integer\n");
    codegen(&folder, &[]).success();
    folder.write("spec/price.yaml", "type: string\n");
    let (_, cause, last) = checked(&folder);
    assert_eq!(cause, "document changed (price.yaml)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the document"
    );
}

#[test]
fn the_configuration_changed() {
    let folder = checked_out();
    edit(
        &folder,
        CONFIGURATION_FILE,
        "version = \"0.1.0\"",
        "version = \"0.2.0\"",
    );
    let (rows, cause, last) = checked(&folder);
    assert!(
        rows.contains(&"changed  Cargo.toml  (overlay or configuration changed)".to_owned()),
        "{rows:?}"
    );
    assert_eq!(cause, "overlay or configuration changed (configuration)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the overlay or the configuration"
    );
}

#[test]
fn an_overlay_changed() {
    let folder = checked_out();
    edit(
        &folder,
        CONFIGURATION_FILE,
        "output =",
        "overlays = [\"cents.yaml\"]\noutput =",
    );
    let overlay = |text: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{title: Cents, version: '1'}}\nactions:\n\
             - {{target: $.components.schemas.Stamp.properties.price, update: {{description: {text}}}}}\n"
        )
    };
    folder.write("spec/cents.yaml", overlay("In cents."));
    codegen(&folder, &[]).success();
    folder.write("spec/cents.yaml", overlay("In pence."));
    let (rows, cause, last) = checked(&folder);
    assert_eq!(
        rows,
        ["changed  src/types/stamp.rs  (overlay or configuration changed)"]
    );
    assert_eq!(
        cause,
        "overlay or configuration changed (overlay 1: cents.yaml)"
    );
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the overlay or the configuration"
    );
}

#[test]
fn a_comment_in_the_configuration_is_no_change() {
    let folder = checked_out();
    folder.write(CONFIGURATION_FILE, format!("# ours\n\n{CONFIGURATION}"));
    codegen(&folder, &["--check"]).success();
}

#[test]
fn the_generator_changed() {
    let folder = checked_out();
    // As another generator wrote it, and noted it.
    edit(
        &folder,
        LETTER,
        "required(into)",
        "/// Text.\n        required(into)",
    );
    let written = lock::digest(folder.read(LETTER).as_bytes());
    let path = LETTER.trim_start_matches("generated/");
    relock(&folder, |locked| {
        locked.files.insert(path.to_owned(), written.clone());
    });
    let row = format!("changed  {path}  (generator changed)");
    let last = "to mend it: cargo xtask codegen, and commit what it writes with the generator";
    let (rows, cause, found) = checked(&folder);
    assert_eq!(
        (rows, cause.as_str(), found.as_str()),
        (vec![row], "generator changed", last)
    );
    // And one that says so.
    relock(&folder, |locked| "0.0.1".clone_into(&mut locked.generator));
    let (_, cause, found) = checked(&folder);
    let now = env!("CARGO_PKG_VERSION");
    assert_eq!(cause, format!("generator changed (0.0.1 → {now})"));
    assert_eq!(found, last);
    codegen(&folder, &[]).success();
    codegen(&folder, &["--check"]).success();
}

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
fn the_lock_was_edited() {
    let folder = checked_out();
    edit(&folder, LOCK, "\"Stamp\"", "\"PostageStamp\"");
    let (rows, cause, last) = checked(&folder);
    assert!(
        rows.contains(&"changed  src/types/stamp.rs  (lock edited)".to_owned()),
        "{rows:?}"
    );
    assert_eq!(cause, "lock edited");
    assert_eq!(
        last,
        "to mend it: take spec/codegen.lock back from the repository's history, then cargo xtask codegen"
    );
}

#[test]
fn the_lock_is_missing() {
    let folder = checked_out();
    folder.remove(LOCK);
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["missing  spec/codegen.lock  (lock missing)"]);
    assert_eq!(cause, "lock missing");
    assert_eq!(
        last,
        "to mend it: take spec/codegen.lock back from the repository's history; if there never was one, cargo xtask \
         codegen writes it"
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

#[test]
fn the_first_run_with_a_lock_writes_and_says_what_it_cannot_know() {
    let folder = checked_out();
    folder.remove(LOCK);
    codegen(&folder, &[]).success().stderr_eq("");
    codegen(&folder, &["--check"]).success();
    folder.remove(LOCK);
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    codegen(&folder, &[]).success().stderr_eq(str![[r#"
note: there was no spec/codegen.lock, so nobody knows whether 1 file that changed was edited by hand before: look at the differences before you commit them

"#]]);
    codegen(&folder, &["--check"]).success();
}

#[test]
fn a_name_that_the_configuration_gives_is_said() {
    let folder = checked_out();
    let text =
        format!("{CONFIGURATION}\n[operations.names]\n\"POST /letters\" = \"post_letter\"\n");
    folder.write(CONFIGURATION_FILE, text);
    let output = codegen(&folder, &[]).success();
    let text = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    let renamed = text.lines().filter(|line| line.starts_with("renamed: "));
    assert_eq!(
        renamed.collect::<Vec<_>>(),
        ["renamed: send_letter -> post_letter  (function POST /letters)"]
    );
    codegen(&folder, &["--check"]).success();
}

#[test]
fn marks_of_a_merge_are_named_with_their_line() {
    let folder = checked_out();
    edit(
        &folder,
        LOCK,
        "[inputs]\n",
        "<<<<<<< HEAD\n[inputs]\n=======\n>>>>>>> theirs\n",
    );
    for arguments in [&["--check"][..], &[]] {
        codegen(&folder, arguments).code(1).stderr_eq(str![[r#"
error: the lock holds an unsettled merge
 --> spec/codegen.lock:8:1
  |
8 | <<<<<<< HEAD
  | ^^^^^^^^^^^^ the mark of a conflict
  |
  = help: take either side of every conflict, then run `cargo xtask codegen`: it renews the rest

error: could not generate from spec/codegen.lock: 1 error

"#]]);
    }
}

#[test]
fn a_name_that_cannot_be_one_is_shown_in_the_lock() {
    let folder = checked_out();
    edit(&folder, LOCK, "\"Stamp\"", "\"foo-bar\"");
    codegen(&folder, &[]).code(1).stderr_eq(str![[r##"
error: `foo-bar` cannot be a name here
  --> spec/codegen.lock:[..]:1
...
[..] "#/components/schemas/Stamp" = "foo-bar"
...
[..]= help: take back what was edited, or delete the line: `codegen` then gives the name anew

error: could not generate from spec/codegen.lock: 1 error

"##]]);
    edit(&folder, LOCK, "\"foo-bar\"", "\"Letter\"");
    codegen(&folder, &[]).code(1).stderr_eq(str![[r##"
error: two things in one place are called `Letter`
  --> spec/codegen.lock:[..]:1
...
[..] "#/components/schemas/Letter" = "Letter"
...
[..]= help: delete one of the two lines: `codegen` then gives that name anew

error: could not generate from spec/codegen.lock: 1 error

"##]]);
}

#[test]
fn without_a_configuration_there_is_a_lock_where_one_is_named() {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    let plain = ["--spec", "letters.yaml", "--out", "out"];
    codegen(&folder, &plain).success();
    assert!(folder.read("out/Cargo.toml").contains("sha256"));
    let locked = [&plain[..], &["--lock", "letters.lock"]].concat();
    codegen(&folder, &locked).success();
    assert!(folder.read("letters.lock").contains("\"Letter\""));
    folder.remove("out/README.md");
    let check = [&locked[..], &["--check"]].concat();
    let output = codegen(&folder, &check).code(1);
    let text = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert_eq!(
        text.lines().last(),
        Some(
            "to mend it: cargo xtask codegen --spec letters.yaml --out out --lock letters.lock, which writes the file \
             again"
        )
    );
}

#[test]
fn crate_and_lock_are_written_together_or_not_at_all() {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    let run = |lock: &str| {
        let plain = ["--spec", "letters.yaml", "--out", "out", "--lock", lock];
        codegen(&folder, &plain)
    };
    // A file is where the folder of the lock should be.
    let before = folder.state();
    run("letters.yaml/x.lock").code(2).stdout_eq("");
    assert_eq!(folder.state(), before);
    run("x.lock").success();
    edit(&folder, "letters.yaml", "Stamp:", "Seal:");
    let before = folder.state();
    run("letters.yaml/x.lock").code(2).stdout_eq("");
    assert_eq!(folder.state(), before);
}
