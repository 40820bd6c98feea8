//! `--report` and `--deny`, through the command: the whole report on a document with every keyword, and exit statuses.
//!
//! `BLESS=1 cargo test -p tests --test fidelity` writes `tests/fidelity/report` anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::fs;

use tests::{Folder, root, xtask};

/// Exit status and standard output of a run on the document.
fn run(arguments: &[&str]) -> (i32, String) {
    let folder = Folder::default();
    let spec = fs::read(root().join("tests/fidelity/spec.yaml")).unwrap();
    folder.write("spec.yaml", spec);
    let base = ["codegen", "--spec", "spec.yaml", "--out", "out"];
    let assert = xtask(folder.path()).args(base).args(arguments).assert();
    let output = assert.get_output();
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code().unwrap(), text)
}

#[test]
fn every_keyword_without_effect_is_listed_with_its_place() {
    let (code, text) = run(&["--report=full"]);
    let files = |line: &&str| !line.starts_with("+ ") && !line.contains(" types, ");
    let report: Vec<&str> = text.lines().filter(files).collect();
    let report = report.join("\n") + "\n";
    let golden = root().join("tests/fidelity/report");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&golden, &report).unwrap();
    }
    assert_eq!((code, report), (0, fs::read_to_string(golden).unwrap()));
}

#[test]
fn what_is_denied_is_an_error_and_nothing_is_written() {
    let (code, text) = run(&["--deny", "untyped,unknown-keyword"]);
    assert_eq!(code, 1);
    assert!(
        text.contains("`maxLenght` of a schema; did you mean `maxLength`?"),
        "{text}"
    );
    assert!(!text.contains("+ src/lib.rs"), "{text}");
}

#[test]
fn an_unknown_kind_is_wrong_usage() {
    assert_eq!(run(&["--deny", "typos"]).0, 2);
}
