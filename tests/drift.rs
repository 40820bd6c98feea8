//! What `codegen` writes, what `codegen --check` finds, and what both leave alone.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use std::fs;

use snapbox::cmd::OutputAssert;
use snapbox::str;
use tests::{Folder, root, xtask};

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
"#;

fn codegen(folder: &Folder, more: &[&str]) -> OutputAssert {
    let command = xtask(folder.path()).args(["codegen", "--spec", "letters.yaml", "--out", "out"]);
    command.args(more).assert()
}

fn check(folder: &Folder) -> OutputAssert {
    codegen(folder, &["--check"])
}

/// A folder with a document and its crate in `out`.
fn generated() -> Folder {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    codegen(&folder, &[]).success();
    folder
}

/// A crate in which one file is changed, one is missing, and one is somebody's.
fn drifted() -> Folder {
    let folder = generated();
    let text = folder.read("out/src/lib.rs");
    folder.write("out/src/lib.rs", format!("{text}// by hand\n"));
    folder.remove("out/README.md");
    folder.write("out/src/old/by_hand.rs", "\n");
    folder
}

#[test]
fn the_crate_in_this_repository_is_what_the_generator_gives() {
    xtask(root())
        .args(["codegen", "--check"])
        .assert()
        .success();
}

#[test]
fn check_lists_changed_missing_and_stale_files_in_one_run_and_writes_nothing() {
    let folder = drifted();
    let before = folder.state();
    check(&folder).code(1).stdout_eq("").stderr_eq(str![[r#"
error: out is not what letters.yaml, its configuration and the generator give

  missing  README.md  (generated, and not there)
  changed  src/lib.rs  (other content than is generated)
  stale    src/old/by_hand.rs  (no longer generated, or put there by hand)
...
--- out/src/lib.rs
+++ src/lib.rs, as generated
@@ [..] @@
...
-// by hand

3 files differ (1 changed, 1 missing, 1 stale) in out
to mend it: cargo xtask codegen --spec letters.yaml --out out

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn codegen_mends_what_check_found() {
    let folder = drifted();
    codegen(&folder, &[]).success().stdout_eq(str![[r#"
+ README.md
~ src/lib.rs
- src/old/by_hand.rs
1 operation, [..], [..] files (2 written, 1 removed) in [..]

"#]]);
    assert!(!folder.at("out/src/old").exists());
    check(&folder).success().stdout_eq(str![[r#"
1 operation, [..], [..] files (up to date) in [..]

"#]]);
}

#[test]
fn files_that_are_equal_are_not_touched() {
    let folder = generated();
    let before = folder.state();
    codegen(&folder, &[]).success().stdout_eq(str![[r#"
1 operation, [..], [..] files (nothing changed) in [..]

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn a_check_out_with_crlf_is_no_drift_and_is_not_rewritten() {
    let folder = generated();
    for (path, (bytes, _)) in folder.state() {
        let text = String::from_utf8(bytes).unwrap();
        fs::write(path, text.replace('\n', "\r\n")).unwrap();
    }
    folder.write("letters.yaml", DOCUMENT);
    let before = folder.state();
    check(&folder).success();
    codegen(&folder, &[]).success();
    assert_eq!(folder.state(), before);
}

#[test]
fn a_crate_that_is_not_there_is_said_to_be_so() {
    let folder = generated();
    fs::remove_dir_all(folder.at("out")).unwrap();
    check(&folder).code(1).stderr_eq(str![[r#"
error: out is not what letters.yaml, its configuration and the generator give

...
  missing  Cargo.toml  (generated, and not there)
...
cause: it was never generated, or it was deleted

[..] files differ ([..] missing) in out
to mend it: cargo xtask codegen --spec letters.yaml --out out

"#]]);
    assert!(!folder.at("out").exists());
}

#[test]
fn long_differences_are_cut() {
    let folder = generated();
    let rust = |path: &std::path::PathBuf| path.extension().is_some_and(|end| end == "rs");
    let sources: Vec<_> = folder.state().into_keys().filter(rust).take(4).collect();
    assert_eq!(sources.len(), 4);
    for path in sources {
        fs::write(path, "// by hand\n".repeat(50)).unwrap();
    }
    let output = check(&folder).code(1).get_output().stderr.clone();
    let output = String::from_utf8(output).unwrap();
    let shown = output.lines().filter(|line| *line == "-// by hand").count();
    assert!((30..=40).contains(&shown), "{output}");
    let cut = output.lines().find(|line| line.starts_with('…')).unwrap();
    assert!(
        cut.contains("more lines of diff, 1 more changed file"),
        "{cut}"
    );
}

#[test]
fn on_github_every_file_is_marked() {
    let folder = drifted();
    let output = xtask(folder.path()).env("GITHUB_ACTIONS", "true");
    let arguments = [
        "codegen",
        "--spec",
        "letters.yaml",
        "--out",
        "out",
        "--check",
    ];
    let output = output
        .args(arguments)
        .assert()
        .code(1)
        .get_output()
        .stderr
        .clone();
    let output = String::from_utf8(output).unwrap();
    let marks: Vec<&str> = output
        .lines()
        .filter(|line| line.starts_with("::error file="))
        .collect();
    let cure = "run `cargo xtask codegen --spec letters.yaml --out out`";
    let expected = [
        format!("::error file=out/README.md::generated, and not there; {cure}"),
        format!("::error file=out/src/lib.rs::other content than is generated; {cure}"),
        format!(
            "::error file=out/src/old/by_hand.rs::no longer generated, or put there by hand; {cure}"
        ),
    ];
    assert_eq!(marks, expected);
}

#[test]
fn a_failure_of_the_disk_leaves_everything_as_it_was() {
    let folder = drifted();
    folder.remove("out/src/lib.rs");
    folder.write("out/src/lib.rs/in-the-way", "");
    let before = folder.state();
    codegen(&folder, &[])
        .code(1)
        .stdout_eq("")
        .stderr_eq(str![[r#"
error: out/src/lib.rs is a folder where a file belongs; move it away

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn a_document_that_is_refused_leaves_everything_as_it_was() {
    let folder = drifted();
    folder.write("letters.yaml", "info: {title: Letters}\npaths: {}\n");
    let before = folder.state();
    codegen(&folder, &[]).code(1).stdout_eq("");
    check(&folder).code(1).stdout_eq("");
    assert_eq!(folder.state(), before);
}

#[test]
fn a_folder_that_was_never_generated_is_not_written_to() {
    let folder = Folder::default();
    folder.write("letters.yaml", DOCUMENT);
    folder.write("out/diary.txt", "mine\n");
    let before = folder.state();
    codegen(&folder, &[]).code(2).stdout_eq("").stderr_eq(str![[r#"
error: out holds files, and its Cargo.toml does not say that they were generated: nothing is written there. Choose an empty folder, or empty this one

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn where_many_files_are_written_they_are_counted_by_folder() {
    let folder = Folder::default();
    let schema = |number| format!("    T{number}: {{type: object, properties: {{a: {{}}}}}}\n");
    let schemas = (1..=60).map(schema).collect::<Vec<_>>().concat();
    let document =
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
    folder.write("api.yaml", format!("{document}{schemas}"));
    let run = || {
        xtask(folder.path()).args([
            "codegen", "--spec", "api.yaml", "--out", "out", "--name", "a",
        ])
    };
    run().assert().success().stdout_eq(str![[r#"
+ Cargo.toml
+ README.md
+ rustfmt.toml
+ src/ (2 files)
+ src/api/mod.rs
+ src/runtime/ (26 files)
+ src/types/ (61 files)
0 operations, 60 types, 93 files (93 written) in [..]

"#]]);
    folder.write(
        "api.yaml",
        document.replace("components:\n  schemas:\n", ""),
    );
    run().assert().success().stdout_eq(str![[r#"
~ Cargo.toml
- src/runtime/ (3 files)
~ src/runtime/mod.rs
- src/types/ (60 files)
~ src/types/mod.rs
0 operations, 0 types, 30 files (3 written, 63 removed) in [..]

"#]]);
}
