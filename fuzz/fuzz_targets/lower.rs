//! Any tree through `lower` and `resolve`.
#![no_main]

use codegen::load::{self, Source};
use codegen::problem::Report;
use codegen::{lower, resolve};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut report = Report::default();
    let document = Source::new("spec.yaml", bytes.to_vec());
    let Ok(tree) = load::document(&mut report, &document) else {
        return;
    };
    if let Ok(lowered) = lower::document(&mut report, tree) {
        let _ = resolve::document(&mut report, lowered);
    }
});
