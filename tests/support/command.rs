//! The project's command as a user runs it: a process, built once for all tests.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use snapbox::cmd::Command;

/// The root of the workspace.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package is in a workspace")
}

/// `cargo xtask` in a folder, with nothing in its environment that changes what it prints.
///
/// The workspace is the one that `folder` is in, and not the one that the test is in.
#[must_use]
pub fn xtask(folder: &Path) -> Command {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    Command::new(BINARY.get_or_init(build))
        .current_dir(folder)
        .env_remove("CARGO_MANIFEST_DIR")
        .env_remove("GITHUB_ACTIONS")
        .env("NO_COLOR", "1")
}

fn build() -> PathBuf {
    let build = escargot::CargoBuild::new().manifest_path(root().join("Cargo.toml"));
    let run = build.package("xtask").bin("xtask").run();
    run.expect("the command builds").path().to_path_buf()
}
