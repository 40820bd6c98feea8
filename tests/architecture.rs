//! The house rules that a reader of the sources relies on: which room sees what, and what stands in no file.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]
#![allow(
    clippy::indexing_slicing,
    reason = "the bounds are those of a match in the same text"
)]

use std::fs;
use std::path::{Path, PathBuf};

use tests::root;

/// What every room may see: plain data, and the standard library.
const PLAIN: &[&str] = &["config", "ir", "locked", "problem"];

/// The rooms in the order of the data's way, with the rooms and the outside crates that each may see.
///
/// `text` is what all rooms share that look at a file: its bytes, and the YAML events with their places. `emit` writes
/// paths of `serde`, which read like uses of it here.
const ROOMS: &[(&str, &[&str], &[&str])] = &[
    ("text", &[], &["saphyr_parser"]),
    (
        "load",
        &["text"],
        &["saphyr_parser", "serde", "serde_json", "serde_yaml"],
    ),
    (
        "overlay",
        &["text", "load", "lower"],
        &["serde_json", "serde_json_path"],
    ),
    ("configure", &["text"], &["semver", "strsim", "toml"]),
    (
        "bundle",
        &["text", "load", "lower"],
        &["percent_encoding", "serde_json"],
    ),
    ("repair", &["load", "lower", "origins"], &["serde_json"]),
    ("words", &["lower", "origins", "overlay"], &["serde_json"]),
    ("examples", &[], &["percent_encoding", "serde_json"]),
    ("lower", &[], &["percent_encoding", "serde_json", "strsim"]),
    (
        "resolve",
        &["lower"],
        &["openapiv3", "percent_encoding", "serde", "serde_json"],
    ),
    (
        "build",
        &["lower", "resolve"],
        &["indexmap", "openapiv3", "serde", "serde_json"],
    ),
    (
        "fidelity",
        &["bundle", "lower", "build"],
        &["percent_encoding", "serde_json"],
    ),
    ("analyze", &[], &[]),
    (
        "names",
        &[],
        &[
            "heck",
            "unicode_ident",
            "unicode_normalization",
            "unicode_security",
        ],
    ),
    ("source", &[], &["proc_macro2"]),
    (
        "emit",
        &["analyze", "examples", "names", "source"],
        &[
            "htmlize",
            "proc_macro2",
            "pulldown_cmark",
            "quote",
            "serde",
            "serde_json",
            "toml",
            "toml_edit",
        ],
    ),
    ("diff", &["emit"], &["semver", "serde_json"]),
    (
        "render",
        &["source"],
        &["prettyplease", "proc_macro2", "quote", "syn"],
    ),
    ("lock", &["text"], &["sha2"]),
    ("tree", &["lock"], &["tempfile"]),
    (
        "diagnose",
        &["text"],
        &["annotate_snippets", "saphyr_parser", "serde_json"],
    ),
];

/// The outside crates whose use is watched: all that `codegen` depends on.
const CRATES: &[&str] = &[
    "annotate_snippets",
    "heck",
    "htmlize",
    "indexmap",
    "openapiv3",
    "percent_encoding",
    "prettyplease",
    "proc_macro2",
    "pulldown_cmark",
    "quote",
    "saphyr_parser",
    "semver",
    "serde",
    "serde_json",
    "serde_json_path",
    "serde_yaml",
    "sha2",
    "strsim",
    "syn",
    "tempfile",
    "toml",
    "toml_edit",
    "unicode_ident",
    "unicode_normalization",
    "unicode_security",
];

/// A source file: its path from the root of the workspace, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is_test(&self) -> bool {
        self.path
            .split('/')
            .any(|part| ["benches", "tests", "tests.rs"].contains(&part))
    }

    /// Lines of code: no comments.
    fn lines(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
    }

    /// Whether some code line names `path`, such as `crate::emit` or `syn::`, as whole words.
    fn names(&self, path: &str) -> bool {
        let word = |next: Option<char>| next.is_some_and(|c| c.is_alphanumeric() || c == '_');
        self.lines().any(|line| {
            line.match_indices(path).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                let inside = word(before) || before == Some(':');
                let longer = !path.ends_with(':') && word(line[at + path.len()..].chars().next());
                !inside && !longer
            })
        })
    }
}

fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(file(&path));
        }
    }
    assert!(!found.is_empty(), "{folder}");
    found
}

fn file(path: &Path) -> File {
    let shown: PathBuf = path.strip_prefix(root()).unwrap().components().collect();
    File {
        path: shown.to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(path).unwrap(),
    }
}

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rooms_see_only_what_the_table_says() {
    let mut wrong = Vec::new();
    for (room, rooms, crates) in ROOMS {
        let sources = files(&format!("codegen/src/{room}"));
        for file in sources.iter().filter(|file| !file.is_test()) {
            let others = ROOMS.iter().map(|(other, ..)| other);
            for other in others.filter(|other| *other != room && !rooms.contains(other)) {
                if file.names(&format!("crate::{other}")) {
                    wrong.push(format!("{}: sees the room {other}", file.path));
                }
            }
            for outside in CRATES.iter().filter(|name| !crates.contains(name)) {
                if file.names(&format!("{outside}::")) {
                    wrong.push(format!("{}: sees the crate {outside}", file.path));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn plain_data_sees_no_room_and_no_crate() {
    let mut wrong = Vec::new();
    let mut sources = files("codegen/src/ir");
    sources.extend(
        ["config.rs", "locked.rs", "origins.rs", "problem.rs"]
            .map(|name| file(&root().join("codegen/src").join(name))),
    );
    for file in sources {
        for (room, ..) in ROOMS.iter().filter(|(room, ..)| !PLAIN.contains(room)) {
            if file.names(&format!("crate::{room}")) {
                wrong.push(format!("{}: sees the room {room}", file.path));
            }
        }
        let seen = CRATES
            .iter()
            .filter(|name| file.names(&format!("{name}::")));
        wrong.extend(seen.map(|name| format!("{}: sees the crate {name}", file.path)));
    }
    none(&wrong);
}

#[test]
fn one_file_changes_the_case_of_names() {
    let sources = files("codegen/src");
    let users: Vec<&str> = sources
        .iter()
        .filter(|it| it.names("heck::"))
        .map(|it| it.path.as_str())
        .collect();
    assert_eq!(users, ["codegen/src/names/casing.rs"]);
}

#[test]
fn one_room_touches_the_disk() {
    let sources = files("codegen/src");
    let users = sources
        .iter()
        .filter(|it| it.names("std::fs") && !it.is_test());
    let strangers = users.filter(|it| !it.path.starts_with("codegen/src/tree/"));
    none(&strangers.map(|it| it.path.clone()).collect::<Vec<_>>());
}

#[test]
fn every_file_says_first_what_it_does() {
    let all = ["codegen", "tests", "xtask"].map(files);
    // What is generated begins with its header, and what users write is a few lines.
    let silent = all
        .iter()
        .flatten()
        .filter(|it| !it.path.starts_with("tests/golden/") && !it.path.starts_with("tests/ui/"))
        .filter(|it| !it.text.starts_with("//!"));
    none(&silent.map(|it| it.path.clone()).collect::<Vec<_>>());
}

#[test]
fn nothing_panics_on_purpose() {
    let marks = [
        ".unwrap()",
        ".expect(",
        "panic!(",
        "todo!(",
        "unimplemented!(",
    ];
    let all = ["codegen", "xtask"].map(files);
    let mut wrong = Vec::new();
    for file in all.iter().flatten().filter(|file| !file.is_test()) {
        for line in file
            .lines()
            .filter(|line| marks.iter().any(|mark| line.contains(mark)))
        {
            wrong.push(format!("{}: {}", file.path, line.trim()));
        }
    }
    none(&wrong);
}

#[test]
fn the_generator_knows_no_vendor() {
    let all = ["codegen", "xtask"].map(files);
    let knowing = all
        .iter()
        .flatten()
        .filter(|it| it.text.to_lowercase().contains("gcore"));
    none(&knowing.map(|it| it.path.clone()).collect::<Vec<_>>());
}

#[test]
fn every_file_of_the_runtime_can_be_copied() {
    let list = file(&root().join("codegen/src/emit/runtime.rs")).text;
    let missing = files("codegen/runtime").into_iter().filter(|it| {
        let name = it.path.rsplit('/').next().unwrap().trim_end_matches(".rs");
        !list.contains(&format!("\"{name}\"")) && !list.contains(&format!("\"{name}.rs\""))
    });
    none(&missing.map(|it| it.path).collect::<Vec<_>>());
}
