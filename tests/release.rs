//! What `codegen` says of the next release: the changelog under "Unreleased", and whether the version was raised.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use snapbox::cmd::OutputAssert;
use snapbox::str;
use tests::{Folder, git, xtask};

const OLD: &str = r#"openapi: 3.1.0
info: {title: Letters, version: "1"}
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

const CONFIGURATION: &str = "[input]\ndocument = \"letters.yaml\"\noutput = \"../generated\"\n\n[package]\nname = \"letters\"\nversion = \"0.3.1\"\n";

const CHANGELOG: &str = "generated/CHANGELOG.md";

/// The document with a property more.
fn grown() -> String {
    OLD.replace(
        "properties: {text: {type: string}}",
        "properties: {text: {type: string}, stamp: {type: string}}",
    )
}

/// The document with a required property more.
fn broken() -> String {
    grown().replace("required: [text]", "required: [text, stamp]")
}

fn codegen(folder: &Folder, more: &[&str]) -> OutputAssert {
    let command = xtask(folder.path()).arg("codegen");
    command.args(more).assert()
}

/// Generates with another document and another version.
fn generate(folder: &Folder, document: &str, version: &str) {
    folder.write("spec/letters.yaml", document);
    folder.write("spec/codegen.toml", CONFIGURATION.replace("0.3.1", version));
    codegen(folder, &[]).success();
}

fn commit(folder: &Folder) {
    git(folder, &["add", "."]);
    git(folder, &["commit", "-q", "-m", "next"]);
}

/// A repository with the document, its configuration and its crate, all committed.
fn repository() -> Folder {
    let folder = Folder::default();
    generate(&folder, OLD, "0.3.1");
    git(&folder, &["init", "-q"]);
    commit(&folder);
    folder
}

/// A repository in which that was released.
fn released() -> Folder {
    let folder = repository();
    git(&folder, &["tag", "v0.3.1"]);
    folder
}

#[test]
fn the_changelog_is_made_and_then_renewed_between_its_marks() {
    let folder = released();
    folder.write("spec/letters.yaml", grown());
    let run = codegen(&folder, &["--update-changelog"]).success();
    run.stdout_eq(str![[r#"
...
generated/CHANGELOG.md (written) since git:v0.3.1; next version: 0.3.2 (0 major, 1 minor, 0 patch)

"#]]);
    let made = folder.read(CHANGELOG);
    snapbox::assert_data_eq!(
        &made,
        str![[r#"
# Changelog

What changes for users of this crate. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);
versions follow [Semantic Versioning](https://semver.org/).

## [Unreleased]

<!-- codegen writes from here -->

### New

- `Letter`: `stamp` property-added (sent): `Option<String>`

<!-- to here -->

"#]]
    );
    let by_hand = made.replace("## [Unreleased]\n", "## [Unreleased]\n\nStamps at last.\n")
        + "\n### Fixed\n\n- The post is faster.\n\n## 0.3.1\n\n- First.\n";
    folder.write(CHANGELOG, &by_hand);
    folder.write("spec/letters.yaml", broken());
    codegen(&folder, &["--update-changelog"]).success();
    let expected = by_hand.replace("### New", "### Breaking").replace(
        "property-added (sent): `Option<String>`",
        "required-property-added (sent): `String`",
    );
    assert_eq!(folder.read(CHANGELOG), expected);
    let before = folder.state();
    let run = codegen(&folder, &["--update-changelog", "--since", "git:HEAD"]).success();
    run.stdout_eq(str![[r#"
[..] (nothing changed) in [..]
generated/CHANGELOG.md (nothing changed) since git:HEAD; next version: 0.4.0 (1 major, 0 minor, 0 patch)

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn without_a_tag_the_changelog_is_since_the_last_commit() {
    let folder = repository();
    folder.write("spec/letters.yaml", grown());
    let run = codegen(&folder, &["--update-changelog"]).success();
    run.stdout_eq(str![[r#"
...
generated/CHANGELOG.md (written) since git:HEAD; next version: 0.3.2 (0 major, 1 minor, 0 patch)

"#]]);
}

#[test]
fn a_changelog_is_nobody_elses() {
    let folder = repository();
    folder.write(CHANGELOG, "# Mine\n");
    codegen(&folder, &["--check"]).success();
    codegen(&folder, &["--force"]).success();
    assert_eq!(folder.read(CHANGELOG), "# Mine\n");
    assert!(!folder.read("spec/codegen.lock").contains("CHANGELOG"));
}

#[test]
fn a_changelog_that_cannot_be_renewed_leaves_everything_as_it_was() {
    let folder = repository();
    folder.write("spec/letters.yaml", grown());
    let broken = "# Mine\n\n## Unreleased\n\n<!-- codegen writes from here -->\n- mine\n";
    folder.write(CHANGELOG, broken);
    let before = folder.state();
    let run = codegen(&folder, &["--update-changelog"]).code(1);
    run.stdout_eq("").stderr_eq(str![[r#"
error: generated/CHANGELOG.md: under "Unreleased", the lines `<!-- codegen writes from here -->` and `<!-- to here -->` do not stand around anything; remove both

"#]]);
    assert_eq!(folder.state(), before);
}

#[test]
fn a_version_that_was_not_raised_far_enough_since_the_tag_fails_the_check() {
    let folder = released();
    git(&folder, &["tag", "nightly-2.0.0"]);
    git(&folder, &["tag", "v2.0.x"]);
    codegen(&folder, &["--check"]).success();
    for version in ["0.3.1", "0.3.2"] {
        generate(&folder, &broken(), version);
        commit(&folder);
        let run = codegen(&folder, &["--check"]).code(1).stdout_eq("");
        let said = String::from_utf8(run.get_output().stderr.clone()).expect("UTF-8");
        let expected = format!(
            "error: version {version} in spec/codegen.toml was not raised far enough since git:v0.3.1, which was 0.3.1: it must be at least 0.4.0

next version: 0.4.0 (1 major, 0 minor, 0 patch)
what changed: cargo xtask diff git:v0.3.1
to mend it: say version = \"0.4.0\" in spec/codegen.toml, then cargo xtask codegen
"
        );
        assert_eq!(said, expected);
    }
    for version in ["0.4.0-rc.1", "0.4.0", "1.0.0"] {
        generate(&folder, &broken(), version);
        codegen(&folder, &["--check"]).success().stderr_eq("");
    }
    generate(&folder, &grown(), "0.3.2");
    codegen(&folder, &["--check"]).success().stderr_eq("");
}

#[test]
fn drift_and_a_version_that_was_not_raised_are_told_in_one_run() {
    let folder = released();
    folder.write("spec/letters.yaml", broken());
    let run = codegen(&folder, &["--check"]).code(1).stdout_eq("");
    run.stderr_eq(str![[r#"
error: generated is not what spec/letters.yaml, its configuration and the generator give

  changed  examples/send_letter.rs  (document changed)
  changed  src/types/letter.rs  (document changed)

cause: document changed (document)
...
2 files differ (2 changed) in generated
to mend it: cargo xtask codegen, and commit what it writes with the document

error: version 0.3.1 in spec/codegen.toml was not raised far enough since git:v0.3.1, which was 0.3.1: it must be at least 0.4.0

next version: 0.4.0 (1 major, 0 minor, 0 patch)
what changed: cargo xtask diff git:v0.3.1
to mend it: say version = "0.4.0" in spec/codegen.toml, then cargo xtask codegen

"#]]);
}

#[test]
fn a_version_is_held_against_the_old_that_is_named() {
    let folder = repository();
    generate(&folder, &broken(), "0.3.1");
    // Nothing was released and nothing is named.
    codegen(&folder, &["--check"]).success().stderr_eq("");
    folder.write("old.yaml", OLD);
    for old in ["git:HEAD", "git:HEAD:spec/letters.yaml", "old.yaml"] {
        generate(&folder, &broken(), "0.3.1");
        let run = codegen(&folder, &["--check", "--since", old]).code(1);
        run.stderr_eq(str![[r#"
error: version 0.3.1 in spec/codegen.toml was not raised far enough since [..], which was 0.3.1: it must be at least 0.4.0

next version: 0.4.0 (1 major, 0 minor, 0 patch)
what changed: cargo xtask diff [..]
to mend it: say version = "0.4.0" in spec/codegen.toml, then cargo xtask codegen

"#]]);
        generate(&folder, &broken(), "0.4.0");
        let run = codegen(&folder, &["--check", "--since", old]).success();
        run.stderr_eq("");
    }
}

#[test]
fn an_old_document_that_cannot_be_read_is_said() {
    let folder = repository();
    let run = codegen(&folder, &["--check", "--since", "git:v9"]).code(1);
    run.stderr_eq(str![[r#"
error: git:v9: there is no revision `v9`; `git log` lists them

"#]]);
    git(&folder, &["mv", "spec/letters.yaml", "spec/post.yaml"]);
    commit(&folder);
    git(&folder, &["tag", "1.0.0"]);
    folder.write("spec/letters.yaml", OLD);
    let run = codegen(&folder, &["--check"]).success();
    run.stderr_eq(str![[r#"
warning: the version was not checked: git:1.0.0:spec/letters.yaml: there is no file spec/letters.yaml at `1.0.0`; `git ls-tree -r --name-only 1.0.0` lists them

"#]]);
    git(&folder, &["rm", "-q", "--cached", "spec/post.yaml"]);
    folder.write(
        "spec/letters.yaml",
        OLD.replace("schemas/Letter'", "schemas/Leter'"),
    );
    commit(&folder);
    git(&folder, &["tag", "1.1.0"]);
    folder.write("spec/letters.yaml", OLD);
    let run = codegen(&folder, &["--check"]).success();
    run.stderr_eq(str![[r#"
warning: the version was not checked: git:1.1.0: the document of then gives no crate now

"#]]);
}

#[test]
fn since_needs_something_to_compare() {
    let folder = repository();
    codegen(&folder, &["--since", "git:HEAD"]).code(2);
    codegen(&folder, &["--check", "--update-changelog"]).code(2);
}
