//! Any bytes as a document: a value tree or a problem, which can be shown.
#![no_main]

use codegen::diagnose::{self, Sources, Style};
use codegen::load::{self, Source};
use codegen::problem::Report;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let document = Source::new("spec.yaml", bytes.to_vec());
    let mut report = Report::default();
    let refused = load::document(&mut report, &document).is_err();
    assert_eq!(refused, report.has_errors());
    let sources = Sources {
        document: Some(document),
        ..Sources::default()
    };
    diagnose::render(report.problems(), &sources, Style::Plain);
});
