//! Random instances of the schemas of a document go through the generated types and come out as they were.
//!
//! The instances are put into the document as examples, so that they are judged and tested like those that it has
//! itself: what the schemas do not allow is left out, and what counts as equal stands in the generated
//! `tests/support/mod.rs`. `INSTANCES=DIR cargo test --test instances -- --ignored` does it with each document of a
//! folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::config::Config;
use codegen::load::{self, Source};
use codegen::problem::Report;
use codegen::{Input, configure, tree};
use tests::{instances, root};

/// How many instances are made of each schema.
const COUNT: usize = 8;

/// For so many instances that are tested one may be invalid, or the maker does not know what it makes.
const WASTE: usize = 2;

#[test]
fn instances_of_the_golden_documents_come_out_as_they_were() {
    let folder = root().join("target/instances");
    let golden = fs::read_dir(root().join("tests/golden")).expect("the folder of the cases");
    let mut cases: Vec<PathBuf> = golden.flatten().map(|entry| entry.path()).collect();
    cases.sort();
    let made = cases.iter().filter_map(|case| {
        let name = case.file_name()?.to_str()?;
        written(
            &case.join("spec.yaml"),
            &case.join("codegen.toml"),
            &folder,
            name,
        )
    });
    let made: Vec<Made> = made.collect();
    let (tested, invalid) = made.iter().fold((0, 0), |(tested, invalid), made| {
        (tested + made.tested, invalid + made.invalid)
    });
    assert!(
        invalid < tested / WASTE,
        "{invalid} are invalid, {tested} are not"
    );
    run(&folder, &made).expect("all crates pass");
}

#[test]
#[ignore = "it takes an hour, and a folder of documents: INSTANCES=DIR"]
fn instances_of_other_documents_come_out_as_they_were() {
    let folder = root().join("target/instances-of-others");
    let documents = env::var_os("INSTANCES").expect("INSTANCES names a folder");
    let documents = fs::read_dir(documents).expect("a readable folder");
    let mut documents: Vec<PathBuf> = documents.flatten().map(|entry| entry.path()).collect();
    documents.sort();
    let mut failed = Vec::new();
    for document in documents {
        let stem = document.file_stem().and_then(|stem| stem.to_str());
        let name = stem.expect("a name").replace('.', "-");
        let made = written(&document, Path::new("none"), &folder, &name);
        failed.extend(run(&folder, made.as_slice()).err());
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The crate of a document that was written.
struct Made {
    name: String,
    /// How many instances its tests hold.
    tested: usize,
    /// How many were made that are not valid.
    invalid: usize,
}

/// Writes the crate for a document with instances, unless there is nothing to test in it.
fn written(document: &Path, configuration: &Path, folder: &Path, name: &str) -> Option<Made> {
    let config = config(configuration, name);
    let overlays = config.input.overlays.iter();
    let overlay = |name: &String| fs::read(configuration.with_file_name(name)).expect(name);
    let input = Input {
        overlays: overlays
            .map(|name| Source::new(name, overlay(name)))
            .collect(),
        config,
        judge: Some(judge::judge),
        ..Input::new(with_instances(document))
    };
    let beside = tests::beside(&document.with_file_name(""));
    let outcome = codegen::generate_with(&input, &beside);
    let files = outcome.output.expect(name).files;
    tree::write(&files, &folder.join(name), None).expect("a writable folder");
    let examples = files
        .iter()
        .filter(|(path, _)| path.starts_with("tests/examples/of_"));
    let left_out = files.get("tests/examples/contradicting.txt");
    let made = Made {
        name: name.to_owned(),
        tested: examples
            .map(|(_, text)| text.matches("\"at\": ").count())
            .sum(),
        invalid: left_out.map_or(0, |text| text.lines().count() / 2),
    };
    println!("{name}: {} tested, {} invalid", made.tested, made.invalid);
    (made.tested > 0).then_some(made)
}

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Source::new(name, fs::read(path).expect("a readable file"))
}

fn with_instances(document: &Path) -> Source {
    let mut tree = load::document(&mut Report::default(), &source(document)).expect("a document");
    instances::add(&mut tree, COUNT);
    let text = serde_json::to_vec(&tree).expect("JSON");
    Source::new("document.json", text)
}

fn config(path: &Path, name: &str) -> Config {
    let mut config = Config::default();
    if path.exists() {
        config = configure::read(&mut Report::default(), &source(path)).expect("a configuration");
    }
    config.package.name = format!("instances-of-{name}");
    "0.1.0".clone_into(&mut config.package.version);
    config.tests.examples = true;
    config
}

/// Runs the tests of the crates, all as one workspace; gives what is said of those that fail.
fn run(folder: &Path, made: &[Made]) -> Result<(), String> {
    let names: Vec<&str> = made.iter().map(|made| made.name.as_str()).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n");
    fs::write(folder.join("Cargo.toml"), manifest).expect("a writable folder");
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "test",
        "--quiet",
        "--offline",
        "--no-fail-fast",
        "--workspace",
    ]);
    cargo.args(["--no-default-features", "--test=examples"]);
    cargo.env("CARGO_TARGET_DIR", root().join("target/instances/target"));
    // They are built once, and many.
    cargo.envs([("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "0")]);
    let output = cargo.current_dir(folder).output().expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    let text = || format!("{names:?}:\n{said}\n{errors}");
    output.status.success().then_some(()).ok_or_else(text)
}
