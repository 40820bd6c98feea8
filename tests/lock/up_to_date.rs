//! What is no drift: a check-out as it was committed, whatever its line ends, and a comment.

use crate::check_out::{
    CONFIGURATION, CONFIGURATION_FILE, DOCUMENT_FILE, LETTER, LOCK, checked_out, checked_out_with,
    codegen,
};

#[test]
fn a_fresh_check_out_is_up_to_date_and_stays_untouched() {
    let folder = checked_out();
    codegen(&folder, &["--check"]).success().stderr_eq("");
    let before = folder.state();
    codegen(&folder, &[]).success().stderr_eq("");
    assert_eq!(folder.state(), before);
    assert!(!folder.read("generated/Cargo.toml").contains("sha256"));
}

#[test]
fn a_check_out_with_crlf_is_up_to_date_and_stays_untouched() {
    let folder = checked_out_with(&["--config", "core.autocrlf=true"]);
    for path in [DOCUMENT_FILE, LOCK, LETTER] {
        assert!(folder.read(path).contains("\r\n"), "{path}");
    }
    let before = folder.state();
    codegen(&folder, &["--check"]).success().stderr_eq("");
    codegen(&folder, &[]).success().stderr_eq("");
    assert_eq!(folder.state(), before);
}

#[test]
fn a_comment_in_the_configuration_is_no_change() {
    let folder = checked_out();
    folder.write(CONFIGURATION_FILE, format!("# ours\n\n{CONFIGURATION}"));
    codegen(&folder, &["--check"]).success();
}
