//! The command: which versions it compares, how it prints what changes, and how it ends.

use snapbox::str;
use tests::{Folder, xtask};

use crate::letters::{CONFIGURATION, OLD, broken, grown, repository};

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
