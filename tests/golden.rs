//! Small documents, each made for one hazard, and the whole crate that the generator gives for them.
//!
//! A case is a folder in `tests/golden`: `spec.yaml`, `codegen.toml` where it needs one, and `crate/`, which is a member
//! of the workspace, so that whatever looks at all packages looks at it too. `BLESS=1 cargo test --test golden` writes
//! `crate/` anew.

use std::env;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use codegen::diagnose::{self, Sources, Style};
use codegen::tree::{self, Before, Drift, FileTree, Kind};
use similar::TextDiff;
use tests::{golden, root};

/// The crate of a case, which no document here may be refused.
fn generate(case: &Path) -> FileTree {
    let input = golden::input(case);
    let outcome = codegen::generate_with(&input, &tests::beside(case));
    let sources = Sources {
        document: Some(input.document),
        configuration: input.configuration,
        overlays: input.overlays,
        others: outcome.others,
        ..Sources::default()
    };
    let problems = diagnose::render(outcome.report.problems(), &sources, Style::Plain);
    outcome.output.expect(&problems).files
}

/// Every file that differs, with its differences.
fn show(drift: &Drift) -> String {
    let mut text = String::new();
    for change in &drift.changes {
        let path = &change.path;
        match &change.kind {
            Kind::Changed {
                before: Before::Text(before),
                after,
            } => {
                let diff = TextDiff::from_lines(before, after);
                let _ = writeln!(text, "{}", diff.unified_diff().header(path, path));
            }
            Kind::Changed { .. } => _ = writeln!(text, "{path} is no text file"),
            Kind::Missing { after } => _ = writeln!(text, "{path} is missing:\n{after}"),
            Kind::Stale { .. } => _ = writeln!(text, "{path} is no longer generated"),
        }
    }
    text
}

#[test]
fn every_crate_is_what_the_generator_gives() {
    let mut found = String::new();
    for case in golden::cases() {
        let (files, folder) = (generate(&case), case.join("crate"));
        if env::var_os("BLESS").is_some() {
            tree::write(&files, &folder, None).expect("a writable folder");
        }
        let drift = tree::compare(&files, &folder).expect("a readable folder");
        if !drift.is_empty() {
            let _ = writeln!(found, "== {}\n{}", golden::name(&case), show(&drift));
        }
    }
    assert!(
        found.is_empty(),
        "{found}\nto accept it: BLESS=1 cargo test --test golden"
    );
}

/// Cargo says nothing at all where there is neither an error nor a warning.
#[test]
fn every_crate_compiles_without_a_warning() {
    for features in [
        ["--all-features"].as_slice(),
        &["--no-default-features"],
        &["--no-default-features", "--features=blocking"],
    ] {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--quiet", "--offline", "--package=golden-*"]);
        let output = cargo.args(features).current_dir(root()).output();
        let output = output.expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && said.is_empty(),
            "with {features:?}:\n{said}"
        );
    }
}

/// What documents write must not give links that lead nowhere, HTML that never ends, or code that is run.
#[test]
fn the_docs_of_hostile_text_are_read_without_a_warning() {
    let mut cargo = Command::new(env!("CARGO"));
    let arguments = [
        "doc",
        "--quiet",
        "--offline",
        "--no-deps",
        "--package=golden-hostile-docs",
    ];
    cargo.args(arguments).env("RUSTDOCFLAGS", "-Dwarnings");
    let output = cargo.current_dir(root()).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}
