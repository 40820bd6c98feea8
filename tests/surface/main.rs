//! What `diff` compares is what a user of the crate sees: the surface of every golden crate is held against its files, in
//! both directions.
//!
//! Each public thing is a line on both sides: `field types::Bread.name: String`. Types stand without their paths.

mod declared;
mod macros;
mod seen;
mod spelling;
mod whole;
mod written;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use codegen::bundle::NoFiles;
use codegen::load::Source;
use codegen::{Input, tree};
use tests::{Folder, golden};

/// What is public: a line for each.
type Lines = BTreeSet<String>;

#[test]
fn the_surface_of_every_golden_crate_is_what_its_files_say() {
    let mut wrong = String::new();
    for case in golden::cases() {
        let seen = seen::lines(&golden::input(&case), &tests::beside(&case));
        let seen = seen.expect("a document without errors");
        let written = written::lines(&case.join("crate"));
        differences(&mut wrong, golden::name(&case), &seen, &written);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
#[ignore = "needs a folder of documents: DOCUMENTS=DIR"]
fn the_surface_of_every_document_is_what_its_crate_says() {
    let folder = std::env::var_os("DOCUMENTS").expect("DOCUMENTS=DIR");
    let mut wrong = String::new();
    let entries = fs::read_dir(folder).expect("a readable folder").flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read(&path).unwrap_or_default();
        let mut input = Input::new(Source::new(name.as_ref(), text));
        "api".clone_into(&mut input.config.package.name);
        "0.1.0".clone_into(&mut input.config.package.version);
        let Some(output) = codegen::generate(&input).output else {
            println!("{name} gives no crate");
            continue;
        };
        let crate_folder = Folder::default();
        tree::write(&output.files, crate_folder.path(), None).expect("a writable folder");
        let seen = seen::lines(&input, &NoFiles).expect("a crate");
        let written = written::lines(crate_folder.path());
        println!("{name}: {} lines", written.len());
        differences(&mut wrong, &name, &seen, &written);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn differences(wrong: &mut String, name: &str, seen: &Lines, written: &Lines) {
    for line in seen.difference(written) {
        let _ = writeln!(wrong, "{name}: only in the surface: {line}");
    }
    for line in written.difference(seen) {
        let _ = writeln!(wrong, "{name}: only in the files: {line}");
    }
}

/// Otherwise nothing was compared.
#[test]
fn every_sort_of_line_is_there() {
    let all: Lines = golden::cases()
        .iter()
        .flat_map(|case| written::lines(&case.join("crate")))
        .map(|line| line.split(' ').next().unwrap_or_default().to_owned())
        .collect();
    let sorts = [
        "alias",
        "credential",
        "dependency",
        "enum",
        "export",
        "feature",
        "field",
        "from",
        "function",
        "module",
        "new",
        "rust",
        "setter",
        "struct",
        "variant",
    ];
    assert_eq!(all, sorts.map(str::to_owned).into());
}
