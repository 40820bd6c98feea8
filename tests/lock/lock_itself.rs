//! Drift because of the lock itself, and what is said of the names in it.

use snapbox::str;

use crate::check_out::{
    CONFIGURATION, CONFIGURATION_FILE, LETTER, LOCK, checked, checked_out, codegen, edit,
};

#[test]
fn the_lock_was_edited() {
    let folder = checked_out();
    edit(&folder, LOCK, "\"Stamp\"", "\"PostageStamp\"");
    let (rows, cause, last) = checked(&folder);
    assert!(
        rows.contains(&"changed  src/types/stamp.rs  (lock edited)".to_owned()),
        "{rows:?}"
    );
    assert_eq!(cause, "lock edited");
    assert_eq!(
        last,
        "to mend it: take spec/codegen.lock back from the repository's history, then cargo xtask codegen"
    );
}

#[test]
fn the_lock_is_missing() {
    let folder = checked_out();
    folder.remove(LOCK);
    let (rows, cause, last) = checked(&folder);
    assert_eq!(rows, ["missing  spec/codegen.lock  (lock missing)"]);
    assert_eq!(cause, "lock missing");
    assert_eq!(
        last,
        "to mend it: take spec/codegen.lock back from the repository's history; if there never was one, cargo xtask \
         codegen writes it"
    );
}

#[test]
fn the_first_run_with_a_lock_writes_and_says_what_it_cannot_know() {
    let folder = checked_out();
    folder.remove(LOCK);
    codegen(&folder, &[]).success().stderr_eq("");
    codegen(&folder, &["--check"]).success();
    folder.remove(LOCK);
    edit(
        &folder,
        LETTER,
        "required(into)",
        "// By hand.\n        required(into)",
    );
    codegen(&folder, &[]).success().stderr_eq(str![[r#"
note: there was no spec/codegen.lock, so nobody knows whether 1 file that changed was edited by hand before: look at the differences before you commit them

"#]]);
    codegen(&folder, &["--check"]).success();
}

#[test]
fn a_name_that_the_configuration_gives_is_said() {
    let folder = checked_out();
    let text =
        format!("{CONFIGURATION}\n[operations.names]\n\"POST /letters\" = \"post_letter\"\n");
    folder.write(CONFIGURATION_FILE, text);
    let output = codegen(&folder, &[]).success();
    let text = String::from_utf8(output.get_output().stdout.clone()).unwrap();
    let renamed = text.lines().filter(|line| line.starts_with("renamed: "));
    assert_eq!(
        renamed.collect::<Vec<_>>(),
        ["renamed: send_letter -> post_letter  (function POST /letters)"]
    );
    codegen(&folder, &["--check"]).success();
}

#[test]
fn a_name_that_cannot_be_one_is_shown_in_the_lock() {
    let folder = checked_out();
    edit(&folder, LOCK, "\"Stamp\"", "\"foo-bar\"");
    codegen(&folder, &[]).code(1).stderr_eq(str![[r##"
error: `foo-bar` cannot be a name here
  --> spec/codegen.lock:[..]:1
...
[..] "#/components/schemas/Stamp" = "foo-bar"
...
[..]= help: take back what was edited, or delete the line: `codegen` then gives the name anew

error: could not generate from spec/codegen.lock: 1 error

"##]]);
    edit(&folder, LOCK, "\"foo-bar\"", "\"Letter\"");
    codegen(&folder, &[]).code(1).stderr_eq(str![[r##"
error: two things in one place are called `Letter`
  --> spec/codegen.lock:[..]:1
...
[..] "#/components/schemas/Letter" = "Letter"
...
[..]= help: delete one of the two lines: `codegen` then gives that name anew

error: could not generate from spec/codegen.lock: 1 error

"##]]);
}
