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

use tests::golden;

/// What is public: a line for each.
type Lines = BTreeSet<String>;

#[test]
fn the_surface_of_every_golden_crate_is_what_its_files_say() {
    let mut wrong = String::new();
    for case in golden::cases() {
        let seen = seen::lines(&golden::input(&case), &case);
        let written = written::lines(&case.join("crate"));
        for line in seen.difference(&written) {
            let _ = writeln!(
                wrong,
                "{}: only in the surface: {line}",
                golden::name(&case)
            );
        }
        for line in written.difference(&seen) {
            let _ = writeln!(wrong, "{}: only in the files: {line}", golden::name(&case));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
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
