//! The time that generation takes for the document in this repository: as a whole, and room by room.
//!
//! Nothing is read from the disk while the clock runs, and nothing is written.
#![allow(
    clippy::expect_used,
    reason = "a benchmark stops when it cannot be set up"
)]

use std::path::Path;

use codegen::config::Config;
use codegen::emit::{Draft, Extra};
use codegen::ir::Api;
use codegen::load::Source;
use codegen::problem::Report;
use codegen::resolve::Resolved;
use codegen::source::SourceFile;
use codegen::{
    Input, analyze, build, configure, emit, generate, load, lower, names, render, resolve,
};
use divan::{Bencher, black_box};
use serde_json::Value;

fn main() {
    divan::main();
}

#[divan::bench]
fn all(bencher: Bencher) {
    let input = input();
    bencher.bench(|| generate(black_box(&input)));
}

#[divan::bench]
fn room_1_load(bencher: Bencher) {
    let input = input();
    bencher.bench(|| loaded(black_box(&input)));
}

#[divan::bench]
fn room_2_lower_and_resolve(bencher: Bencher) {
    let tree = loaded(&input());
    bencher.with_inputs(|| tree.clone()).bench_values(resolved);
}

#[divan::bench]
fn room_3_build(bencher: Bencher) {
    let input = input();
    let resolved = resolved(loaded(&input));
    bencher.bench(|| built(black_box(&resolved), &input.config));
}

#[divan::bench]
fn room_4_analyze_and_names(bencher: Bencher) {
    let input = input();
    let api = built(&resolved(loaded(&input)), &input.config);
    bencher.bench(|| {
        let names = names::assign(
            &mut Report::default(),
            &api,
            &input.config.operations,
            names::Before::default(),
        );
        (analyze::facts(black_box(&api)), names.is_ok())
    });
}

#[divan::bench]
fn room_5_emit(bencher: Bencher) {
    let input = input();
    let api = built(&resolved(loaded(&input)), &input.config);
    bencher.bench(|| emitted(black_box(&api), &input.config));
}

#[divan::bench]
fn room_6_render(bencher: Bencher) {
    let input = input();
    let api = built(&resolved(loaded(&input)), &input.config);
    let header = emit::header(&input.config);
    bencher
        .with_inputs(|| emitted(&api, &input.config))
        .bench_local_values(|sources| rendered(&header, sources));
}

/// What `cargo xtask codegen` reads.
fn input() -> Input {
    let configuration = source("codegen.toml");
    let config = configure::read(&mut Report::default(), &configuration).expect("a configuration");
    let example = config
        .input
        .example
        .as_deref()
        .map(|name| source(name).text);
    Input {
        example: example.map(|text| String::from_utf8(text).expect("UTF-8")),
        configuration: Some(configuration),
        config: config.clone(),
        ..Input::new(source(&config.input.document))
    }
}

fn source(name: &str) -> Source {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec")
        .join(name);
    Source::new(name, std::fs::read(path).expect("a file under spec/"))
}

fn loaded(input: &Input) -> Value {
    load::document(&mut Report::default(), &input.document).expect("a document")
}

fn resolved(tree: Value) -> Resolved {
    let mut report = Report::default();
    let lowered = lower::document(&mut report, tree).expect("a document without errors");
    resolve::document(&mut report, lowered).expect("a document without errors")
}

fn built(resolved: &Resolved, config: &Config) -> Api {
    build::api(&mut Report::default(), resolved, config).expect("a document without errors")
}

fn emitted(api: &Api, config: &Config) -> Vec<SourceFile> {
    let facts = analyze::facts(api);
    let names = names::assign(
        &mut Report::default(),
        api,
        &config.operations,
        names::Before::default(),
    )
    .expect("names");
    let extra = Extra {
        examples: None,
        example: None,
        origins: &[],
    };
    let package = emit::package(api, &facts, &names, config, extra);
    package.sources.into_iter().map(Draft::make).collect()
}

fn rendered(header: &str, sources: Vec<SourceFile>) -> Vec<String> {
    sources
        .into_iter()
        .map(|it| render::file(header, &it.docs, it.attributes, it.parts).expect("Rust"))
        .collect()
}
