//! `--with-tests`: what is written for the examples of a document, and what is said of those that contradict it.

use tests::{Folder, xtask};

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths: {}
components:
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: integer, example: 1.0}
        name: {type: string, nullable: true, example: null}
        born: {type: integer, example: yesterday}
      example: {id: 2, name: Rex}
";

/// A folder with a document.
fn folder() -> Folder {
    let folder = Folder::default();
    folder.write("api.yaml", DOCUMENT);
    folder
}

const GENERATE: [&str; 5] = ["codegen", "--spec", "api.yaml", "--out", "out"];

#[test]
fn tests_are_written_only_where_they_are_asked_for() {
    let folder = folder();
    xtask(folder.path()).args(GENERATE).assert().success();
    assert!(!folder.at("out/tests").exists());
    let with_tests = || xtask(folder.path()).args(GENERATE).arg("--with-tests");
    with_tests().assert().success();
    let tests = folder.read("out/tests/examples.rs");
    assert!(tests.contains("fn pet()"), "{tests}");
    assert!(
        folder
            .read("out/tests/support/mod.rs")
            .contains("//! - a number")
    );
    let data = folder.read("out/tests/examples/of_pet.json");
    assert!(
        data.contains("\"at\": \"/components/schemas/Pet/example\""),
        "{data}"
    );
    with_tests().arg("--check").assert().success();
}

#[test]
fn what_contradicts_its_schema_is_listed_and_shown_at_its_line() {
    let folder = folder();
    let run = xtask(folder.path()).args(GENERATE).arg("--with-tests");
    let output = run.assert().success().get_output().clone();
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(
        said.contains("the example is not what its schema asks for"),
        "{said}"
    );
    assert!(said.contains("api.yaml:12:"), "{said}");
    let list = folder.read("out/tests/examples/contradicting.txt");
    let at = "/components/schemas/Pet/properties/born/example";
    assert_eq!(
        list,
        format!("{at}\n  \"yesterday\" is not of type \"integer\"\n")
    );
    assert!(
        !folder
            .read("out/tests/examples/of_pet.json")
            .contains("yesterday")
    );
}

#[test]
fn a_check_says_how_to_write_what_is_missing() {
    let folder = folder();
    xtask(folder.path()).args(GENERATE).assert().success();
    let run = xtask(folder.path())
        .args(GENERATE)
        .args(["--with-tests", "--check"]);
    let output = run.assert().code(1).get_output().clone();
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    let cure = "cargo xtask codegen --spec api.yaml --out out --with-tests";
    assert!(said.contains("tests/examples.rs"), "{said}");
    assert!(said.contains(cure), "{said}");
}

#[test]
fn the_configuration_asks_for_tests_too() {
    let folder = folder();
    folder.write(
        "spec/codegen.toml",
        "[input]\ndocument = \"../api.yaml\"\n\n[package]\nname = \"pets\"\n\n[tests]\nexamples = true\n",
    );
    let arguments = ["codegen", "--config", "spec/codegen.toml"];
    xtask(folder.path()).args(arguments).assert().success();
    assert!(folder.at("generated/tests/examples.rs").exists());
    folder.write("spec/codegen.toml", "[tests]\nexamples = 1\n");
    let output = xtask(folder.path())
        .args(arguments)
        .assert()
        .code(1)
        .get_output()
        .clone();
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("`true` or `false`"), "{said}");
}
