//! The whole way: a crate, whose files `render` has parsed, or an error that is not the generator's own.
#![no_main]

use codegen::config::Config;
use codegen::diagnose::{self, Sources, Style};
use codegen::load::Source;
use codegen::{Input, generate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let document = Source::new("spec.yaml", bytes.to_vec());
    let mut config = Config::default();
    config.package.name = "fuzzed".to_owned();
    config.package.version = "0.1.0".to_owned();
    let outcome = generate(&Input {
        config,
        ..Input::new(document.clone())
    });
    assert_eq!(outcome.output.is_none(), outcome.report.has_errors());
    let sources = Sources {
        document: Some(document),
        ..Sources::default()
    };
    let told = diagnose::render(outcome.report.problems(), &sources, Style::Plain);
    assert!(!told.contains("bug of the generator"), "{told}");
});
