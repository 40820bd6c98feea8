//! Drift because something that the crate is made from is another: document, configuration, overlay, generator.

use codegen::lock;

use crate::check_out::{
    CONFIGURATION_FILE, DOCUMENT, DOCUMENT_FILE, LETTER, checked, checked_out, codegen, edit,
    relock,
};

#[test]
fn the_document_changed() {
    let folder = checked_out();
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {type: integer, description: In cents.}",
    );
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["changed  src/types/stamp.rs  (document changed)"]);
    assert_eq!(cause, "document changed (document)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the document"
    );
}

#[test]
fn the_document_changed_and_no_file_with_it() {
    let folder = checked_out();
    folder.write(DOCUMENT_FILE, format!("# published today\n{DOCUMENT}"));
    let (rows, cause, _) = checked(&folder);
    assert_eq!(rows, ["changed  spec/codegen.lock  (document changed)"]);
    assert_eq!(cause, "document changed (document)");
    codegen(&folder, &[]).success();
    codegen(&folder, &["--check"]).success();
}

#[test]
fn a_file_that_the_document_refers_to_changed() {
    let folder = checked_out();
    edit(
        &folder,
        DOCUMENT_FILE,
        "price: {type: integer}",
        "price: {$ref: 'price.yaml'}",
    );
    folder.write("spec/price.yaml", "type: integer\n");
    codegen(&folder, &[]).success();
    folder.write("spec/price.yaml", "type: string\n");
    let (_, cause, last) = checked(&folder);
    assert_eq!(cause, "document changed (price.yaml)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the document"
    );
}

#[test]
fn the_configuration_changed() {
    let folder = checked_out();
    edit(
        &folder,
        CONFIGURATION_FILE,
        "version = \"0.1.0\"",
        "version = \"0.2.0\"",
    );
    let (rows, cause, last) = checked(&folder);
    assert!(
        rows.contains(&"changed  Cargo.toml  (overlay or configuration changed)".to_owned()),
        "{rows:?}"
    );
    assert_eq!(cause, "overlay or configuration changed (configuration)");
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the overlay or the configuration"
    );
}

#[test]
fn an_overlay_changed() {
    let folder = checked_out();
    edit(
        &folder,
        CONFIGURATION_FILE,
        "output =",
        "overlays = [\"cents.yaml\"]\noutput =",
    );
    let overlay = |text: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{title: Cents, version: '1'}}\nactions:\n\
             - {{target: $.components.schemas.Stamp.properties.price, update: {{description: {text}}}}}\n"
        )
    };
    folder.write("spec/cents.yaml", overlay("In cents."));
    codegen(&folder, &[]).success();
    folder.write("spec/cents.yaml", overlay("In pence."));
    let (rows, cause, last) = checked(&folder);
    assert_eq!(
        rows,
        ["changed  src/types/stamp.rs  (overlay or configuration changed)"]
    );
    assert_eq!(
        cause,
        "overlay or configuration changed (overlay 1: cents.yaml)"
    );
    assert_eq!(
        last,
        "to mend it: cargo xtask codegen, and commit what it writes with the overlay or the configuration"
    );
}

#[test]
fn the_generator_changed() {
    let folder = checked_out();
    // As another generator wrote it, and noted it.
    edit(
        &folder,
        LETTER,
        "required(into)",
        "/// Text.\n        required(into)",
    );
    let written = lock::digest(folder.read(LETTER).as_bytes());
    let path = LETTER.trim_start_matches("generated/");
    relock(&folder, |locked| {
        locked.files.insert(path.to_owned(), written.clone());
    });
    let row = format!("changed  {path}  (generator changed)");
    let last = "to mend it: cargo xtask codegen, and commit what it writes with the generator";
    let (rows, cause, found) = checked(&folder);
    assert_eq!(
        (rows, cause.as_str(), found.as_str()),
        (vec![row], "generator changed", last)
    );
    // And one that says so.
    relock(&folder, |locked| "0.0.1".clone_into(&mut locked.generator));
    let (_, cause, found) = checked(&folder);
    let now = env!("CARGO_PKG_VERSION");
    assert_eq!(cause, format!("generator changed (0.0.1 → {now})"));
    assert_eq!(found, last);
    codegen(&folder, &[]).success();
    codegen(&folder, &["--check"]).success();
}
