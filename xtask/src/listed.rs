//! Turns what was written into lines: one for each file, or for each folder where there are too many to read.

use std::collections::BTreeMap;

use codegen::tree::{Change, Kind};

use crate::print::{self, BAD, GOOD, NOTE};

/// More files than this are listed by folder.
const MOST: usize = 50;

/// A line for each file or folder: `+ src/lib.rs`, `~ src/types/ (12 files)`.
pub(crate) fn lines(changes: &[Change]) -> Vec<String> {
    if changes.len() <= MOST {
        let line = |Change { path, kind }: &Change| format!("{} {path}", sign(kind));
        return changes.iter().map(line).collect();
    }
    let mut folders: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    for Change { path, kind } in changes {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry((folder, sign(kind))).or_default().push(path);
    }
    folders.into_iter().flat_map(of_folder).collect()
}

/// Files beside the manifest are named: they are few, and known by their names.
fn of_folder(((folder, sign), paths): ((&str, String), Vec<&str>)) -> Vec<String> {
    match paths.len() {
        2.. if !folder.is_empty() => {
            let files = print::count(paths.len(), "file");
            vec![format!("{sign} {folder}/ ({files})")]
        }
        _ => paths.iter().map(|path| format!("{sign} {path}")).collect(),
    }
}

fn sign(kind: &Kind) -> String {
    match kind {
        Kind::Missing { .. } => format!("{GOOD}+{GOOD:#}"),
        Kind::Changed { .. } => format!("{NOTE}~{NOTE:#}"),
        Kind::Stale { .. } => format!("{BAD}-{BAD:#}"),
    }
}
