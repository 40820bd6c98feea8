//! Overlays through the command: where they are named, in which order they are applied, and what `--check` says of them.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapbox writes them so when it renews what is expected"
)]

use snapbox::cmd::OutputAssert;
use snapbox::str;
use tests::{Folder, xtask};

const DOCUMENT: &str = r#"openapi: 3.1.0
info: {title: Letters, version: "1"}
servers: [{url: https://letters.example}]
paths:
  /letters:
    get:
      operationId: letters
      responses: {"204": {description: none}}
"#;

const CONFIGURATION: &str = "[input]\ndocument = \"letters.yaml\"\noverlays = [\"names.yaml\", \"more/names.yaml\"]\n\n\
    [package]\nname = \"letters\"\n";

/// An overlay that gives the operation an id.
fn naming(name: &str) -> String {
    let head = "overlay: 1.0.0\ninfo: {title: Names, version: 1.0.0}\nactions:\n";
    format!("{head}  - target: $.paths['/letters'].get\n    update: {{operationId: {name}}}\n")
}

fn folder() -> Folder {
    let folder = Folder::default();
    folder.write("spec/letters.yaml", DOCUMENT);
    folder.write("spec/codegen.toml", CONFIGURATION);
    folder.write("spec/names.yaml", naming("first"));
    folder.write("spec/more/names.yaml", naming("second"));
    folder
}

fn codegen(folder: &Folder, more: &[&str]) -> OutputAssert {
    xtask(folder.path()).arg("codegen").args(more).assert()
}

/// The names of the functions of a crate.
fn functions(folder: &Folder, out: &str) -> Vec<String> {
    let state = folder.state();
    let paths = state
        .keys()
        .filter(|path| path.starts_with(folder.at(out).join("src/api")));
    let texts = paths.map(|path| std::fs::read_to_string(path).unwrap_or_default());
    let text: String = texts.collect();
    let names = text.lines().filter_map(|line| line.strip_prefix("pub fn "));
    names
        .filter_map(|rest| Some(rest.split_once(['(', '<'])?.0.to_owned()))
        .collect()
}

#[test]
fn the_overlays_of_the_configuration_are_applied_in_their_order() {
    let folder = folder();
    codegen(&folder, &[]).success();
    assert_eq!(functions(&folder, "generated"), ["second"]);
    codegen(&folder, &["--check"]).success();
}

#[test]
fn arguments_name_overlays_that_come_after_those_of_the_configuration() {
    let folder = folder();
    folder.write("third.yaml", naming("third"));
    folder.write("fourth.yaml", naming("fourth"));
    let spec = ["--spec", "spec/letters.yaml", "--out", "out"];
    codegen(&folder, &spec).success();
    assert_eq!(functions(&folder, "out"), ["letters"]);
    let config = [&spec[..], &["--config", "spec/codegen.toml"]].concat();
    codegen(&folder, &config).success();
    assert_eq!(functions(&folder, "out"), ["second"]);
    let both = [
        &config[..],
        &["--overlay", "third.yaml", "--overlay", "fourth.yaml"],
    ]
    .concat();
    codegen(&folder, &both).success();
    assert_eq!(functions(&folder, "out"), ["fourth"]);
    codegen(&folder, &[&both[..], &["--check"]].concat()).success();
}

#[test]
fn check_names_the_overlay_that_changed() {
    let folder = folder();
    codegen(&folder, &[]).success();
    folder.write("spec/more/names.yaml", naming("renamed"));
    codegen(&folder, &["--check"]).code(1).stderr_eq(str![[r#"
...
cause: overlay or configuration changed (overlay 2: names.yaml)
...
"#]]);
}

#[test]
fn an_overlay_that_is_not_there_or_does_not_bite_is_an_error() {
    let folder = folder();
    folder.write(
        "spec/more/names.yaml",
        naming("second").replace(".get", ".put"),
    );
    codegen(&folder, &[]).code(1).stderr_eq(str![[r#"
error: `$.paths['/letters'].put` selects nothing in the document
 --> spec/more/names.yaml:4:32
  |
4 |   - target: $.paths['/letters'].put
  |                                ^^^^ `$.paths['/letters']` is there, this is not
  |
  = help: correct the path, or remove the action if the document no longer needs it

error: could not generate from spec/letters.yaml: 1 error

"#]]);
    folder.remove("spec/names.yaml");
    codegen(&folder, &[]).code(1).stderr_eq(str![[r#"
error: there is no file spec/names.yaml (named in spec/codegen.toml)

"#]]);
    assert!(!folder.at("generated").exists());
}
