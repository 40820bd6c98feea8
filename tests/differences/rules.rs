//! Each rule in a case of its own.
//!
//! A case is a folder in `tests/diff` that is called like its rule: `old.yaml`, `new.yaml`, and what `cargo xtask diff`
//! says of them in `expected`. Where the crate that was released had another `Cargo.toml` than is generated now, `released`
//! says what stood there: `NOW`, `=>` and `THEN`, in lines of their own. `BLESS=1 cargo test -p tests --test diff` writes
//! what is expected anew.

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::diff::Rule;
use tests::{Folder, git, root, xtask};

use crate::letters::CONFIGURATION;

/// The folder of a rule's case.
fn case(rule: Rule) -> std::path::PathBuf {
    root().join("tests/diff").join(rule.name())
}

/// What the command prints for a case.
fn said(case: &Path) -> String {
    match fs::read_to_string(case.join("released")) {
        Ok(released) => said_since(case, &released),
        Err(_) => said_of_files(case),
    }
}

/// For two documents in a repository, where the crate of the old one was committed with another manifest.
fn said_since(case: &Path, released: &str) -> String {
    let (now, then) = released.split_once("\n=>\n").expect("NOW, => and THEN");
    let document = |name: &str| fs::read(case.join(name)).expect("a document");
    let folder = Folder::default();
    folder.write("spec/letters.yaml", document("old.yaml"));
    folder.write("spec/codegen.toml", CONFIGURATION);
    xtask(folder.path()).arg("codegen").assert().success();
    let manifest = folder.read("generated/Cargo.toml");
    assert!(manifest.contains(now), "{manifest}");
    let manifest = manifest.replace(now, then.trim_end());
    folder.write("generated/Cargo.toml", manifest);
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    folder.write("spec/letters.yaml", document("new.yaml"));
    let run = xtask(folder.path()).arg("diff").assert().success();
    String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8")
}

/// For two documents in a folder without a configuration.
fn said_of_files(case: &Path) -> String {
    let folder = Folder::default();
    for name in ["old.yaml", "new.yaml"] {
        folder.write(name, fs::read(case.join(name)).expect("a document"));
    }
    let run = xtask(folder.path()).args(["diff", "old.yaml", "new.yaml"]);
    let run = run.assert().success();
    String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8")
}

#[test]
fn every_rule_has_a_case_that_gives_it() {
    let mut wrong = String::new();
    for rule in Rule::ALL {
        let found = said(&case(*rule));
        let class = format!("{} (", rule.class());
        let after = found.split_once(&class).map_or("", |(_, after)| after);
        let listed = after.split("\n\n").next().unwrap_or_default();
        if !listed.contains(&format!(" {} (", rule.name())) {
            let _ = writeln!(wrong, "== {} is not found:\n{found}", rule.name());
        }
        let expected = case(*rule).join("expected");
        if env::var_os("BLESS").is_some() {
            fs::write(&expected, &found).expect("a writable folder");
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        if found != expected {
            let _ = writeln!(wrong, "== {}\n{found}expected:\n{expected}", rule.name());
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong}\nto accept it: BLESS=1 cargo test -p tests --test diff"
    );
}

#[test]
fn there_is_no_case_without_a_rule() {
    let entries = fs::read_dir(root().join("tests/diff")).expect("the folder of the cases");
    let cases: BTreeSet<_> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let rules: BTreeSet<_> = Rule::ALL
        .iter()
        .map(|rule| rule.name().to_owned())
        .collect();
    assert_eq!(cases, rules);
}

/// The table in the docs is that of the code.
#[test]
fn the_docs_list_every_rule() {
    let docs = fs::read_to_string(root().join("docs/diff.md")).expect("the docs");
    for rule in Rule::ALL {
        let wire = if rule.is_wire_only() {
            ", wire only"
        } else {
            ""
        };
        let line = format!(
            "| `{}` | {}{wire} | {} |",
            rule.name(),
            rule.class(),
            rule.about()
        );
        assert!(docs.contains(&line), "docs/diff.md misses:\n{line}");
    }
}
