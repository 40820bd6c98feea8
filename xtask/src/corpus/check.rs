//! Turns a crate on disk into whether it compiles without a warning, and into what that costs.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::memory;
use super::one::Outcome;
use crate::arguments::Features;

/// What is asked of cargo.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Step {
    /// `cargo check` with these features.
    Check(Features),
    /// `cargo doc` with all features.
    Doc,
}

impl Step {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check(Features::All) => &["check", "--all-features"],
            Self::Check(Features::None) => &["check", "--no-default-features"],
            Self::Doc => &["doc", "--no-deps", "--all-features"],
        }
    }

    /// The step in a word, also in the file that keeps what was found fine.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Check(Features::All) => "all",
            Self::Check(Features::None) => "none",
            Self::Doc => "doc",
        }
    }
}

/// What checking a crate took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    /// All steps together.
    pub(super) time: Duration,
    /// The most memory that rustc or rustdoc held for the crate itself, in bytes; `None` where the system does not say.
    pub(super) memory: Option<u64>,
}

/// Runs the steps on the crate in `folder`, until one fails.
pub(super) fn check(folder: &Path, target: &Path, steps: &[Step]) -> (Outcome, Cost) {
    let mut cost = Cost::default();
    for step in steps {
        let started = Instant::now();
        let outcome = run(folder, target, *step, &mut cost.memory);
        cost.time = cost.time.saturating_add(started.elapsed());
        if !matches!(outcome, Outcome::Checked) {
            return (outcome, cost);
        }
    }
    (Outcome::Checked, cost)
}

fn run(folder: &Path, target: &Path, step: Step, memory: &mut Option<u64>) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(step.arguments())
        .args(["--quiet", "--color=never"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        // A crate is checked once: what would make a second time quicker only takes room.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings");
    let (run, peak) = memory::watch(target, || command.output());
    *memory = (*memory).max(peak);
    match run {
        Ok(run) if run.status.success() => Outcome::Checked,
        Ok(run) => {
            let messages = String::from_utf8_lossy(&run.stderr);
            Outcome::Uncompilable(format!("{}: {}", step.word(), first(&messages)))
        }
        Err(error) => Outcome::Failed(format!("cargo: {error}")),
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
