//! What a change of a document means for users: each rule in a case of its own, and the command around them.
//!
//! A case is a folder in `tests/diff` that is called like its rule: `old.yaml`, `new.yaml`, and what `cargo xtask diff`
//! says of them in `expected`. Where the crate that was released had another `Cargo.toml` than is generated now, `released`
//! says what stood there: `NOW`, `=>` and `THEN`, in lines of their own. `BLESS=1 cargo test -p tests --test diff` writes that anew.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::diff::Rule;
use snapbox::str;
use tests::{Folder, git, root, xtask};

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

/// What `diff` says of a document and of what becomes of it.
fn said_of(old: &str, new: &str) -> String {
    let folder = Folder::default();
    folder.write("old.yaml", old);
    folder.write("new.yaml", new);
    let run = xtask(folder.path()).args(["diff", "old.yaml", "new.yaml"]);
    let run = run.assert().success();
    String::from_utf8(run.get_output().stdout.clone()).expect("UTF-8")
}

const NESTED: &str = "properties: {text: {type: string}, stamp: {type: object, properties: {price: {type: integer}, \
                      colour: {enum: [red, blue]}}}}";

#[test]
fn a_type_that_is_called_otherwise_is_one_change() {
    let old = OLD.replace("properties: {text: {type: string}}", NESTED);
    assert_ne!(old, OLD);
    // It is used in an argument, and what is inline in it is called after it.
    let new = old.replace("schemas/Letter'", "schemas/Missive'");
    let new = new.replace("    Letter:\n", "    Missive:\n");
    snapbox::assert_data_eq!(
        said_of(&old, &new),
        str![[r#"
major (3)
  Missive
    type-renamed (sent): types::Letter → types::Missive
  MissiveStamp
    type-renamed (sent): types::LetterStamp → types::MissiveStamp
  MissiveStampColour
    type-renamed (sent): types::LetterStampColour → types::MissiveStampColour

next version: 0.2.0 (3 major, 0 minor, 0 patch)

"#]]
    );
}

#[test]
fn types_that_look_the_same_are_not_taken_for_each_other() {
    let two = |one: &str, other: &str| {
        let schema = "{type: object, properties: {a: {type: string}, b: {type: string}}}";
        format!("{OLD}    {one}: {schema}\n    {other}: {schema}\n")
    };
    snapbox::assert_data_eq!(
        said_of(&two("One", "Two"), &two("Three", "Four")),
        str![[r#"
major (2)
  One
    type-removed (both ways): types::One
  Two
    type-removed (both ways): types::Two

minor (2)
  Four
    type-added (both ways): types::Four
  Three
    type-added (both ways): types::Three

next version: 0.2.0 (2 major, 2 minor, 0 patch)

"#]]
    );
}

/// A repository with the document, its configuration and its crate, all committed.
fn repository() -> Folder {
    let folder = Folder::default();
    folder.write("spec/letters.yaml", OLD);
    folder.write("spec/codegen.toml", CONFIGURATION);
    xtask(folder.path()).arg("codegen").assert().success();
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    folder
}

#[test]
fn without_arguments_the_document_is_compared_with_what_was_committed() {
    let folder = repository();
    xtask(folder.path())
        .arg("diff")
        .assert()
        .success()
        .stdout_eq(str![[r#"
next version: 0.3.1 (nothing changes)

"#]]);
    folder.write("spec/letters.yaml", broken());
    let run = xtask(folder.path()).arg("diff").assert().success();
    run.stdout_eq(str![[r#"
major (1)
  Letter
    stamp  required-property-added (sent): String

next version: 0.4.0 (1 major, 0 minor, 0 patch)

"#]]);
}

/// Whoever puts an operation in names it in the same commit: the document before did not have it.
#[test]
fn configuration_and_overlays_may_be_for_what_only_one_version_has() {
    let folder = repository();
    let stamps = "  /stamps:\n    get: {operationId: stamps, responses: {'204': {description: ok}}}\ncomponents:\n  \
                  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n";
    folder.write("spec/letters.yaml", OLD.replace("components:\n", stamps));
    let overlay = "overlay: 1.0.0\ninfo: {title: Stamps, version: '1'}\nactions:\n- {target: \"$.paths['/stamps'].get\", \
                   update: {description: All of them.}}\n";
    folder.write("spec/stamps.yaml", overlay);
    let config = CONFIGURATION.replace("output", "overlays = [\"stamps.yaml\"]\noutput");
    let more = "\n[operations.names]\n\"GET /stamps\" = \"all_stamps\"\n\n[credentials.key]\nprefix = \"key \"\n";
    folder.write("spec/codegen.toml", config + more);
    let run = xtask(folder.path()).arg("diff").assert().success();
    run.stderr_eq("").stdout_eq(str![[r#"
major (1)
  the API as a whole
    client-credentials (sent):  → api_key: impl AsRef<str>

minor (2)
  GET /stamps
    operation-added (both ways): api::all_stamps
  security scheme `key`
    credential-added (sent): Settings::api_key

next version: 0.4.0 (1 major, 2 minor, 0 patch)

"#]]);
}

#[test]
fn the_version_is_that_of_the_old_revision() {
    let folder = repository();
    folder.write("spec/letters.yaml", broken());
    folder.write("spec/codegen.toml", CONFIGURATION.replace("0.3.1", "0.4.0"));
    let run = xtask(folder.path()).args(["diff", "git:HEAD:spec/letters.yaml"]);
    run.assert().success().stdout_eq(str![[r#"
...
next version: 0.4.0 (1 major, 0 minor, 0 patch)

"#]]);
}

#[test]
fn what_is_denied_ends_with_1() {
    let folder = Folder::default();
    folder.write("old.yaml", OLD);
    folder.write("grown.yaml", grown());
    folder.write("broken.yaml", broken());
    let run = |new: &str, class: &str| {
        let run = xtask(folder.path()).args(["diff", "old.yaml", new, "--deny", class]);
        run.assert()
    };
    run("old.yaml", "patch").success();
    run("grown.yaml", "major").success();
    run("broken.yaml", "minor").code(1);
    run("grown.yaml", "minor").code(1).stderr_eq(str![[r#"
error: there are minor changes, and --deny minor allows none

"#]]);
    run("broken.yaml", "major").code(1).stderr_eq(str![[r#"
error: there are major changes, and --deny major allows none

"#]]);
}

#[test]
fn markdown_is_ready_for_a_pull_request() {
    let folder = Folder::default();
    folder.write("old.yaml", OLD);
    folder.write("new.yaml", broken());
    let run = xtask(folder.path()).args(["diff", "old.yaml", "new.yaml", "--format", "markdown"]);
    run.assert().success().stdout_eq(str![[r#"
What changes for users from `old.yaml` to `new.yaml`.

## Breaking

- `Letter`: `stamp` required-property-added (sent): `String`

**next version: 0.2.0 (1 major, 0 minor, 0 patch)**

"#]]);
}

#[test]
fn json_has_a_version_and_every_side() {
    let folder = Folder::default();
    folder.write("old.yaml", OLD);
    folder.write("new.yaml", broken());
    let run = xtask(folder.path()).args(["diff", "old.yaml", "new.yaml", "--format", "json"]);
    let run = run.assert().success();
    let found: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).expect("JSON");
    let expected = serde_json::json!({
        "version": 1,
        "old": "old.yaml",
        "new": "new.yaml",
        "class": "major",
        "counts": {"major": 1, "minor": 0, "patch": 0},
        "current_version": "0.1.0",
        "next_version": "0.2.0",
        "changes": [{
            "rule": "required-property-added",
            "class": "major",
            "wire_only": false,
            "place": "Letter",
            "part": "stamp",
            "rust": "types::Letter::stamp",
            "direction": "sent",
            "old": null,
            "new": "String",
        }],
    });
    assert_eq!(found, expected);
}

#[test]
fn what_is_not_there_is_named() {
    let folder = repository();
    let run = |old: &str| xtask(folder.path()).args(["diff", old]).assert().code(1);
    run("git:v9").stderr_eq(str![[r#"
error: git:v9: there is no revision `v9`; `git log` lists them

"#]]);
    run("git:HEAD:spec/other.yaml").stderr_eq(str![[r#"
error: git:HEAD:spec/other.yaml: there is no file spec/other.yaml at `HEAD`; `git ls-tree -r --name-only HEAD` lists them

"#]]);
    let run = xtask(folder.path()).args(["diff", "leters.yaml"]).assert();
    run.code(2).stderr_eq(str![[r#"
error: there is no file leters.yaml

"#]]);
    let bare = Folder::default();
    let run = xtask(bare.path()).arg("diff").assert().code(2);
    run.stderr_eq(str![[r#"
error: there is no spec/codegen.toml: name both versions, `cargo xtask diff OLD NEW`

"#]]);
}

#[test]
fn a_version_that_gives_no_crate_is_shown_with_its_place() {
    let folder = repository();
    folder.write("bad.yaml", OLD.replace("schemas/Letter'", "schemas/Leter'"));
    let run = xtask(folder.path())
        .args(["diff", "git:HEAD", "bad.yaml"])
        .assert();
    run.code(1).stderr_eq(str![[r#"
error: [..]
 --> bad.yaml:9:[..]
...
error: NEW, bad.yaml, gives no crate; see above

"#]]);
}
