//! A repository that is there for one test.

use std::process::{Command, Output};

use crate::Folder;

/// `git` in a folder, with nothing of the user's configuration.
pub fn git(folder: &Folder, arguments: &[&str]) {
    let done = run(folder, arguments);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
}

/// As [`git`], where it is to end with a failure, as a merge with conflicts does.
pub fn git_fails(folder: &Folder, arguments: &[&str]) {
    let done = run(folder, arguments);
    assert!(!done.status.success(), "{arguments:?} succeeds");
}

fn run(folder: &Folder, arguments: &[&str]) -> Output {
    Command::new("git")
        .args(["-c", "user.name=T", "-c", "user.email=t@example.com"])
        .args(arguments)
        .current_dir(folder.path())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .expect("git")
}
