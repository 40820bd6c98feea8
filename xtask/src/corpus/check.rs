//! Turns a crate on disk into whether it compiles without a warning.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::one::Outcome;

/// Runs `cargo check` on the crate in `folder`, with all features, and says how long it took.
pub(super) fn check(folder: &Path, target: &Path) -> (Outcome, Option<Duration>) {
    let started = Instant::now();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Command::new(cargo)
        .args(["check", "--quiet", "--all-features", "--color=never"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "-Dwarnings")
        .output();
    let time = Some(started.elapsed());
    match run {
        Ok(run) if run.status.success() => (Outcome::Checked, time),
        Ok(run) => {
            let messages = String::from_utf8_lossy(&run.stderr);
            (Outcome::Uncompilable(first(&messages)), time)
        }
        Err(error) => (Outcome::Failed(format!("cargo: {error}")), time),
    }
}

/// The first error in what the compiler says, with its place, and how many there are.
fn first(messages: &str) -> String {
    let mut lines = messages
        .lines()
        .skip_while(|line| !line.starts_with("error"));
    let error = lines.next().unwrap_or("it gives no message");
    let place = lines
        .next()
        .and_then(|line| line.trim().strip_prefix("--> "));
    let number = messages
        .lines()
        .filter(|line| line.starts_with("error"))
        .count();
    match (place, number) {
        (Some(place), 0..=2) => format!("{error} ({place})"),
        // The last one counts the others.
        (Some(place), number) => format!("{error} ({place}; {} errors)", number.saturating_sub(1)),
        (None, _) => error.to_owned(),
    }
}
