//! Faulty input, and what is said about it: one folder of `tests/reject/` for each case, compared as a whole.
//!
//! A case holds `spec.yaml` or `spec.json`, `codegen.toml`, or both, perhaps `overlay.yaml`, and in `stderr` all that is printed. A case that is
//! only warned of still gives a crate. `BLESS=1 cargo test -p tests --test reject` writes every `stderr` anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::config::{Config, Package};
use codegen::diagnose::{self, Sources, Style};
use codegen::load::Source;
use codegen::problem::{Report, Severity};
use codegen::{Input, configure, generate_with};
use tests::{Folder, root, xtask};

#[test]
fn every_case_is_told_in_the_words_of_its_golden_file() {
    let mut wrong = Vec::new();
    for folder in cases() {
        let told = told(&folder);
        let golden = folder.join("stderr");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&golden, &told).unwrap();
        }
        if fs::read_to_string(&golden).unwrap_or_default() != told {
            wrong.push(format!("{}\n{told}", folder.display()));
        }
    }
    let all = wrong.join("\n");
    assert!(wrong.is_empty(), "BLESS=1 accepts these:\n{all}");
}

#[test]
fn an_error_goes_to_stderr_and_ends_with_1() {
    let run = run("openapi-2");
    let expected = golden("openapi-2");
    assert_eq!(
        (run.0, run.1.as_str(), run.2.as_str()),
        (1, "", expected.as_str())
    );
}

#[test]
fn a_warning_goes_to_stderr_and_the_crate_is_written() {
    let (code, stdout, stderr) = run("path-parameter-undeclared");
    assert_eq!((code, stderr), (0, golden("path-parameter-undeclared")));
    assert!(stdout.contains("+ src/lib.rs"), "{stdout}");
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/reject")).unwrap();
    let mut found: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn golden(case: &str) -> String {
    fs::read_to_string(root().join("tests/reject").join(case).join("stderr")).unwrap()
}

/// All that is said about a case, as it is printed.
fn told(folder: &Path) -> String {
    let read = |name: &str| Some(Source::new(name, fs::read(folder.join(name)).ok()?));
    let mut sources = Sources {
        document: read("spec.yaml").or_else(|| read("spec.json")),
        configuration: read("codegen.toml"),
        overlays: read("overlay.yaml").into_iter().collect(),
        ..Sources::default()
    };
    let report = report(&mut sources, folder);
    let problems = report.problems();
    assert!(!problems.is_empty(), "{} is fine", folder.display());
    diagnose::render(problems, &sources, Style::Plain)
        + &diagnose::summary(problems, &sources, Style::Plain)
}

fn report(sources: &mut Sources, folder: &Path) -> Report {
    let mut report = Report::default();
    let config = match &sources.configuration {
        None => Ok(unconfigured()),
        Some(source) => configure::read(&mut report, source),
    };
    let (Ok(config), Some(document)) = (config, sources.document.clone()) else {
        return report;
    };
    let input = Input {
        overlays: sources.overlays.clone(),
        configuration: sources.configuration.clone(),
        config,
        ..Input::new(document)
    };
    let outcome = generate_with(&input, &tests::beside(folder));
    sources.others = outcome.others;
    let problems = outcome.report.problems().iter();
    let refused = problems
        .into_iter()
        .any(|problem| problem.severity == Severity::Error);
    assert_eq!(outcome.output.is_none(), refused);
    outcome.report
}

fn unconfigured() -> Config {
    Config {
        package: Package {
            name: "example".to_owned(),
            version: "0.1.0".to_owned(),
            ..Package::default()
        },
        ..Config::default()
    }
}

/// A case through the command: exit status, standard output, standard error.
fn run(case: &str) -> (i32, String, String) {
    let folder = Folder::default();
    let spec = fs::read(root().join("tests/reject").join(case).join("spec.yaml")).unwrap();
    folder.write("spec.yaml", spec);
    let arguments = ["codegen", "--spec", "spec.yaml", "--out", "out"];
    let assert = xtask(folder.path()).args(arguments).assert();
    let output = assert.get_output();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let code = output.status.code().unwrap();
    (code, text(&output.stdout), text(&output.stderr))
}
