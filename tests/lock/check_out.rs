//! A check-out: a clone of a repository that has a document, its configuration, its crate and the lock.

use codegen::load::Source;
use codegen::lock;
use codegen::locked::Locked;
use codegen::problem::Report;
use snapbox::cmd::OutputAssert;
use tests::{Folder, git, xtask};

pub(crate) const DOCUMENT: &str = r#"openapi: 3.1.0
info: {title: Letters, version: "1"}
servers: [{url: https://letters.example}]
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
    Stamp:
      type: object
      properties: {price: {type: integer}}
"#;

pub(crate) const CONFIGURATION: &str = r#"[input]
document = "letters.yaml"
output = "../generated"

[package]
name = "letters"
version = "0.1.0"
"#;

pub(crate) const DOCUMENT_FILE: &str = "spec/letters.yaml";
pub(crate) const CONFIGURATION_FILE: &str = "spec/codegen.toml";
pub(crate) const LOCK: &str = "spec/codegen.lock";
pub(crate) const LETTER: &str = "generated/src/types/letter.rs";

pub(crate) fn codegen(folder: &Folder, more: &[&str]) -> OutputAssert {
    xtask(folder.path()).arg("codegen").args(more).assert()
}

/// Takes down all that is in a check-out.
pub(crate) fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "-q", "-m", "next"]);
}

/// A fresh check-out.
pub(crate) fn checked_out() -> Folder {
    checked_out_with(&[])
}

/// A fresh check-out by `git clone` with these arguments.
pub(crate) fn checked_out_with(arguments: &[&str]) -> Folder {
    let origin = Folder::default();
    origin.write(DOCUMENT_FILE, DOCUMENT);
    origin.write(CONFIGURATION_FILE, CONFIGURATION);
    codegen(&origin, &[]).success();
    git(&origin, &["init", "-q"]);
    commit(&origin);
    let folder = Folder::default();
    let from = origin.path().to_str().expect("a plain path");
    git(
        &folder,
        &[&["clone", "-q"], arguments, &[from, "."]].concat(),
    );
    folder
}

pub(crate) fn edit(folder: &Folder, path: &str, from: &str, to: &str) {
    let text = folder.read(path);
    assert!(text.contains(from), "{path} has no {from}");
    folder.write(path, text.replacen(from, to, 1));
}

/// Makes the lock hold something else, as if the generator had written it so.
pub(crate) fn relock(folder: &Folder, change: impl FnOnce(&mut Locked)) {
    let source = Source::new(LOCK, folder.read(LOCK));
    let mut locked = lock::read(&mut Report::default(), &source).unwrap().locked;
    change(&mut locked);
    folder.write(LOCK, lock::write(&locked));
}

/// What a failed check says: the rows of the files, the cause, and the last line.
pub(crate) fn checked(folder: &Folder) -> (Vec<String>, String, String) {
    let before = folder.state();
    let output = codegen(folder, &["--check"]).code(1).stdout_eq("");
    assert_eq!(folder.state(), before);
    let text = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    let row = |line: &&str| {
        ["  changed  ", "  missing  ", "  stale  "]
            .iter()
            .any(|it| line.starts_with(it))
    };
    let rows = text.lines().filter(row).map(|line| line.trim().to_owned());
    let cause = text
        .lines()
        .find_map(|line| line.strip_prefix("cause: "))
        .unwrap();
    let last = text.lines().last().unwrap();
    (rows.collect(), cause.to_owned(), last.to_owned())
}
