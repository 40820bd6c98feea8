//! What becomes of the lock when two branches are merged.

use snapbox::str;

use crate::check_out::{LOCK, checked_out, codegen, edit};

#[test]
fn marks_of_a_merge_are_named_with_their_line() {
    let folder = checked_out();
    edit(
        &folder,
        LOCK,
        "[inputs]\n",
        "<<<<<<< HEAD\n[inputs]\n=======\n>>>>>>> theirs\n",
    );
    for arguments in [&["--check"][..], &[]] {
        codegen(&folder, arguments).code(1).stderr_eq(str![[r#"
error: the lock holds an unsettled merge
 --> spec/codegen.lock:8:1
  |
8 | <<<<<<< HEAD
  | ^^^^^^^^^^^^ the mark of a conflict
  |
  = help: take either side of every conflict, then run `cargo xtask codegen`: it renews the rest

error: could not generate from spec/codegen.lock: 1 error

"#]]);
    }
}
