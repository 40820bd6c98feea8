//! The lock of a run: what is read of the last one, and what is written down of this one.
//!
//! Without a lock, the digests of the inputs stand in the manifest of the crate.

use crate::bundle::Others;
use crate::config::Config;
use crate::generate::Input;
use crate::lock::{self, Lock, digest};
use crate::locked::{Inputs, Locked, Renamed};
use crate::names::Names;
use crate::problem::{Report, Stop};
use crate::share::each;
use crate::text::Source;
use crate::tree::FileTree;

/// The lock of a crate: the names that were given, and what the crate was made from.
#[derive(Clone, Debug, Default)]
pub enum LockFile {
    /// There is none, and none is wanted.
    #[default]
    None,
    /// There is none yet.
    Absent,
    /// It is there.
    There(Source),
}

/// The lock of this run, beside that of the last one.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The lock as it was read, if there was one.
    pub before: Option<Lock>,
    /// What it holds now.
    pub now: Locked,
    /// The text of it.
    pub text: String,
    /// The names that are others than before.
    pub renamed: Vec<Renamed>,
}

/// What the lock of the last run holds.
pub(crate) fn read(report: &mut Report, lock: &LockFile) -> Result<Option<Lock>, Stop> {
    match lock {
        LockFile::None | LockFile::Absent => Ok(None),
        LockFile::There(source) => lock::read(report, source).map(Some),
    }
}

/// The lock of this run, if one is wanted.
pub(crate) fn renew(
    input: &Input,
    (config, others): (&Config, &Others),
    before: Option<Lock>,
    files: &FileTree,
    names: Names,
) -> Option<Kept> {
    if matches!(input.lock, LockFile::None) {
        return None;
    }
    let (names, renamed) = names.close();
    let now = Locked {
        generator: env!("CARGO_PKG_VERSION").to_owned(),
        inputs: inputs(input, config, others),
        files: each(files.iter().collect(), |(path, text)| {
            (path.to_owned(), digest(text.as_bytes()))
        })
        .into_iter()
        .collect(),
        names,
    };
    Some(Kept {
        text: lock::write(&now),
        before,
        now,
        renamed,
    })
}

fn inputs(input: &Input, config: &Config, others: &Others) -> Inputs {
    let example = input.example.as_ref();
    let files = others.paths.iter().zip(&others.sources);
    Inputs {
        document: digest(&input.document.text),
        overlays: overlays(input),
        configuration: digest(format!("{:?}", config.without_places()).as_bytes()),
        example: example.map(|text| digest(text.as_bytes())),
        others: files
            .map(|(path, source)| (path.clone(), digest(&source.text)))
            .collect(),
    }
}

/// What the crate is made from: by this a later `--check` knows which of them is another, where no lock says so.
pub(crate) fn origins(input: &Input, others: &Others) -> Vec<(String, String)> {
    if !matches!(input.lock, LockFile::None) {
        return Vec::new();
    }
    let mut found = vec![("document".to_owned(), digest(&input.document.text))];
    found.extend(overlays(input));
    let files = others.paths.iter().zip(&others.sources);
    let mut files: Vec<_> = files
        .map(|(path, it)| (key(path), digest(&it.text)))
        .collect();
    files.sort();
    found.extend(files);
    found.extend(
        input
            .configuration
            .as_ref()
            .map(|source| ("configuration".to_owned(), digest(&source.text))),
    );
    found.push(("generator".to_owned(), env!("CARGO_PKG_VERSION").to_owned()));
    found
}

/// The digests of the overlays. Without folders: where they are is another matter on every machine.
fn overlays(input: &Input) -> Vec<(String, String)> {
    let row = |(number, overlay): (u32, &Source)| {
        let name = overlay.name.rsplit(['/', '\\']).next().unwrap_or_default();
        (format!("overlay {number}: {name}"), digest(&overlay.text))
    };
    (1..).zip(&input.overlays).map(row).collect()
}

/// A path that reads like no other note.
fn key(path: &str) -> String {
    if path.starts_with("../") || path.starts_with('/') {
        return path.to_owned();
    }
    format!("./{path}")
}
