//! What the commands do with their arguments, and where they put things. (`drift.rs`: what `codegen` writes.)
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use std::fs;

use snapbox::str;
use tests::{Folder, root, xtask};

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: \"Café\", version: \"1\"}\npaths: {}\n";

const CONFIGURATION: &str = "[input]\ndocument = \"cafe.yaml\"\n\n[package]\nname = \"cafe\"\n";

/// A folder with a Markdown page that holds a document.
fn page() -> Folder {
    let folder = Folder::default();
    folder.write(
        "page.md",
        format!("# Café\n\n> Intro\n\n````yaml post /x\n{DOCUMENT}````\n"),
    );
    folder
}

#[test]
fn wrong_usage_is_explained_and_ends_with_2() {
    let folder = Folder::default();
    folder.write("api.yaml", DOCUMENT);
    let run = |arguments: &[&str]| {
        xtask(folder.path())
            .args(arguments)
            .assert()
            .code(2)
            .stdout_eq("")
    };
    run(&["codegen", "--out", "out"]);
    run(&["codegen", "--spec", "api.yaml"]);
    run(&[
        "codegen", "--spec", "api.yaml", "--out", "out", "--name", "fn",
    ]);
    run(&["codegen", "--unknown"]);
    run(&["vendor"]);
    run(&["vendor", "api.yaml", "--name", "../api"]);
    run(&["corpus", "nowhere"]);
    run(&[]);
    run(&["codegen", "--spec", "ap.yaml", "--out", "out"]).stderr_eq(str![[r#"
error: there is no file ap.yaml; is it api.yaml?

"#]]);
    run(&["codegen", "--spec", "api.yaml", "--out", "api.yaml"]).stderr_eq(str![[r#"
error: --out api.yaml is a file; name a folder

"#]]);
    run(&["codegen"]).stderr_eq(str![[r#"
error: there is no spec/codegen.toml: write it, or say `cargo xtask codegen --spec FILE --out DIR`

"#]]);
    assert_eq!(folder.state().len(), 1);
}

#[test]
fn every_command_has_help_with_an_example() {
    let folder = Folder::default();
    for command in ["codegen", "diff", "vendor", "corpus"] {
        let help = xtask(folder.path())
            .args([command, "--help"])
            .assert()
            .success();
        let help = String::from_utf8(help.get_output().stdout.clone()).unwrap();
        assert!(help.contains(&format!("  cargo xtask {command}")), "{help}");
    }
}

#[test]
fn the_configuration_names_document_and_folder() {
    let folder = Folder::default();
    folder.write("spec/cafe.yaml", DOCUMENT);
    folder.write("spec/codegen.toml", CONFIGURATION);
    folder.write("below/x", "");
    // Wherever the command runs, the result is the same.
    for place in ["", "below"] {
        xtask(&folder.at(place)).arg("codegen").assert().success();
        assert!(
            folder
                .read("generated/Cargo.toml")
                .contains("name = \"cafe\"")
        );
    }
    folder.remove("generated/src/lib.rs");
    let check = xtask(&folder.at("below"))
        .args(["codegen", "--check"])
        .assert()
        .code(1);
    check.stderr_eq(str![[r#"
error: generated is not what spec/cafe.yaml, its configuration and the generator give

  missing  src/lib.rs  (file missing)
...
1 file differs (1 missing) in generated
to mend it: cargo xtask codegen, which writes the file again

"#]]);
}

#[test]
fn a_document_that_the_configuration_names_and_that_is_not_there_is_an_error() {
    let folder = Folder::default();
    folder.write("spec/coffee.yaml", DOCUMENT);
    folder.write(
        "spec/codegen.toml",
        CONFIGURATION.replace("cafe.yaml", "cofee.yaml"),
    );
    xtask(folder.path())
        .arg("codegen")
        .assert()
        .code(1)
        .stderr_eq(str![[r#"
error: there is no file spec/cofee.yaml; is it spec/coffee.yaml? (named in spec/codegen.toml)

"#]]);
}

#[test]
fn vendor_takes_the_document_out_of_a_page_byte_for_byte() {
    let folder = page();
    folder.write("spec/codegen.toml", CONFIGURATION);
    let vendor = || {
        xtask(folder.path())
            .args(["vendor", "page.md"])
            .assert()
            .success()
    };
    vendor().stdout_eq(str![[r#"
+ spec/cafe.yaml (3 lines, 62 bytes)
next: cargo xtask codegen

"#]]);
    assert_eq!(folder.read("spec/cafe.yaml"), DOCUMENT);
    vendor().stdout_eq(str![[r#"
spec/cafe.yaml is the same already
next: cargo xtask codegen

"#]]);
}

#[test]
fn vendor_names_the_file_after_the_source_where_nothing_else_does() {
    let folder = Folder::default();
    folder.write(
        "downloads/letters.txt",
        r#"{"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": {}}"#,
    );
    // No configuration says where the workspace is.
    let vendor = || xtask(folder.path()).args(["vendor", "downloads/letters.txt"]);
    vendor().assert().success();
    vendor().args(["--name", "other"]).assert().success();
    let document = folder.read("downloads/letters.txt");
    assert_eq!(folder.read("spec/letters.json"), document);
    assert_eq!(folder.read("spec/other.json"), document);
}

#[test]
fn vendor_refuses_what_is_no_openapi_document() {
    let folder = Folder::default();
    folder.write("spec/codegen.toml", CONFIGURATION);
    folder.write("spec/cafe.yaml", DOCUMENT);
    folder.write("page.md", "# Nothing here\n");
    folder.write("other.yaml", "a: 1\n");
    let before = folder.state();
    for file in ["page.md", "other.yaml", "spec/codegen.toml"] {
        xtask(folder.path())
            .args(["vendor", file])
            .assert()
            .code(1)
            .stdout_eq("");
    }
    assert_eq!(folder.state(), before);
}

#[test]
fn the_document_of_this_repository_is_one() {
    let folder = Folder::default();
    let document = root().join("spec/gcore-cloud.yaml");
    xtask(folder.path())
        .arg("vendor")
        .arg(&document)
        .assert()
        .success();
    assert_eq!(
        fs::read(folder.at("spec/gcore-cloud.yaml")).unwrap(),
        fs::read(document).unwrap()
    );
}

#[test]
fn corpus_counts_what_is_refused_and_goes_on() {
    let folder = Folder::default();
    folder.write("documents/a.yaml", DOCUMENT);
    folder.write("documents/b.json", "{}");
    folder.write("documents/c.yml", DOCUMENT);
    folder.write("documents/readme.md", "");
    let corpus = || xtask(folder.path()).args(["corpus", "documents", "--no-check"]);
    corpus().assert().success().stdout_eq(str![[r#"
document operations  types   lines untyped generated checked   memory  result
a.yaml   [..]  generated
b.json   [..]  refused[..]
c.yml    [..]  generated
3 documents: 2 generated, 1 refused; generated in [..], all in [..]

"#]]);
    corpus()
        .args(["--only", "a*", "--out", "crates"])
        .assert()
        .success();
    assert!(folder.at("crates/crates/a-yaml/Cargo.toml").is_file());
}
