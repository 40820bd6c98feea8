//! A small document, and a repository with it.

use tests::{Folder, git, xtask};

pub(crate) const OLD: &str = r#"openapi: 3.1.0
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

pub(crate) const CONFIGURATION: &str = "[input]\ndocument = \"letters.yaml\"\noutput = \"../generated\"\n\n[package]\nname = \"letters\"\nversion = \"0.3.1\"\n";

/// The document with a property more.
pub(crate) fn grown() -> String {
    OLD.replace(
        "properties: {text: {type: string}}",
        "properties: {text: {type: string}, stamp: {type: string}}",
    )
}

/// The document with a required property more.
pub(crate) fn broken() -> String {
    grown().replace("required: [text]", "required: [text, stamp]")
}

/// A repository with the document, its configuration and its crate, all committed.
pub(crate) fn repository() -> Folder {
    let folder = Folder::default();
    folder.write("spec/letters.yaml", OLD);
    folder.write("spec/codegen.toml", CONFIGURATION);
    xtask(folder.path()).arg("codegen").assert().success();
    git(&folder, &["init", "-q"]);
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    folder
}
