//! Hostile and broken documents: each gives a crate whose files are legal Rust, or a located error. None makes the
//! generator panic, hang, or take memory without end.
#![recursion_limit = "512"]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test that cannot be set up fails"
)]

mod check;
mod document;
mod injection;
mod markdown;
mod mutation;
mod position;
mod replay;
mod text;

use codegen::bundle::NoFiles;
use codegen::config::{Config, Package};
use codegen::diagnose::{self, Sources, Style};
use codegen::fidelity::Finding;
use codegen::load::Source;
use codegen::{Input, Output, generate_and_report};

/// The crate of a document, or all that is said about it. That its problems can be shown is part of the deal, and
/// so is the report.
fn run(name: &str, text: Vec<u8>) -> Result<Output, String> {
    let document = Source::new(name, text);
    let input = Input {
        config: config(),
        ..Input::new(document.clone())
    };
    let (outcome, findings) = generate_and_report(&input, &NoFiles);
    let sources = Sources {
        document: Some(document),
        ..Sources::default()
    };
    let found: Vec<_> = findings.iter().map(Finding::denied).collect();
    assert_eq!(diagnose::places(&found, &sources).len(), found.len());
    let told = diagnose::render(outcome.report.problems(), &sources, Style::Plain);
    assert!(
        !told.contains("bug of the generator"),
        "the generator blames itself:\n{told}"
    );
    outcome.output.ok_or_else(|| {
        assert!(!told.is_empty(), "refused without a word");
        told
    })
}

fn config() -> Config {
    Config {
        package: Package {
            name: "hostile".to_owned(),
            version: "0.1.0".to_owned(),
            ..Package::default()
        },
        ..Config::default()
    }
}
