//! Documents that once made the generator fail, and the seeds of the fuzz targets, each once.
//!
//! What a fuzz target finds goes as a file into `tests/fuzz-cases`.

use std::fs;
use std::path::PathBuf;

use tests::root;

use crate::{check, run};

/// The documents under a folder of the repository, generated crates aside.
pub(crate) fn documents(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() && name != "crate" {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else if ["spec.yaml", "spec.json"].iter().any(|it| name == *it)
            || folder.ends_with("fuzz-cases")
        {
            found.push(path);
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder}");
    found
}

#[test]
fn every_seed_and_every_case_gives_a_crate_or_an_error() {
    for folder in ["tests/golden", "tests/reject", "tests/fuzz-cases"] {
        for path in documents(folder) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if let Ok(output) = run(&name, fs::read(&path).unwrap()) {
                check::output(&output);
            }
        }
    }
}
