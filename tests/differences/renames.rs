//! What is only called otherwise, and what is not.

use snapbox::str;
use tests::{Folder, xtask};

use crate::letters::OLD;

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
fn a_type_with_one_field_is_known_by_where_it_stands() {
    let renamed = |old: &str| {
        let new = old.replace("schemas/Letter'", "schemas/Missive'");
        new.replace("    Letter:\n", "    Missive:\n")
    };
    snapbox::assert_data_eq!(
        said_of(OLD, &renamed(OLD)),
        str![[r#"
major (1)
  Missive
    type-renamed (sent): types::Letter → types::Missive

next version: 0.2.0 (1 major, 0 minor, 0 patch)

"#]]
    );
    // It is used by nobody, so it may as well be another thing.
    let idle = OLD.replace(
        "schema: {$ref: '#/components/schemas/Letter'}",
        "schema: {}",
    );
    snapbox::assert_data_eq!(
        said_of(&idle, &renamed(&idle)),
        str![[r#"
major (1)
  Letter
    type-removed (both ways): types::Letter

minor (1)
  Missive
    type-added (both ways): types::Missive

next version: 0.2.0 (1 major, 1 minor, 0 patch)

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
