//! Turns a manifest into what the generator noted in it about the run that wrote it.
//!
//! The note is the table `[package.metadata.codegen]`. A folder whose manifest has it was written by the generator;
//! what its keys say is for people, and here only compared.

use std::fs;
use std::path::Path;

use super::file_tree::FileTree;

/// The manifest's path in the folder.
pub(super) const MANIFEST: &str = "Cargo.toml";

const TABLE: &str = "[package.metadata.codegen]";

/// The keys and values of the note in a manifest, one a line; nothing where there is no note.
pub(super) fn note(manifest: &str) -> Option<Vec<(&str, &str)>> {
    let mut lines = manifest.lines().map(str::trim);
    lines.find(|line| *line == TABLE)?;
    let rows = lines.take_while(|line| !line.starts_with('['));
    let rows = rows.filter(|row| !row.starts_with('#'));
    let rows = rows.filter_map(|row| row.split_once('='));
    Some(
        rows.map(|(key, value)| (key.trim(), value.trim()))
            .collect(),
    )
}

/// Whether the generator wrote what is in `dir`.
///
/// The manifest may be what is missing or broken. Then a source file that is exactly what the generator gives is
/// proof enough: nobody has that by chance.
pub(super) fn is_ours(tree: &FileTree, dir: &Path) -> bool {
    let manifest = fs::read_to_string(dir.join(MANIFEST)).unwrap_or_default();
    note(&manifest).is_some() || tree.iter().any(|(path, text)| is_source(dir, path, text))
}

fn is_source(dir: &Path, path: &str, text: &str) -> bool {
    let source = path.starts_with("src/") && !text.trim().is_empty();
    source && fs::read_to_string(dir.join(path)).is_ok_and(|found| found == text)
}
