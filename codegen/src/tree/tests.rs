//! The disk as `compare` and `write` leave it, seen from outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use tempfile::TempDir;

use super::{Before, Cause, Change, Drift, FileTree, Kind, compare, disk, write, write_file};

const MANIFEST: &str = "[package]\nname = \"x\"\n\n[package.metadata.codegen]\ndocument = \"1\"\n";

fn tree(files: &[(&str, &str)]) -> FileTree {
    let mut tree = FileTree::new();
    for (path, text) in files {
        tree.add(*path, *text).unwrap();
    }
    tree
}

fn generated() -> FileTree {
    tree(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "lib\n"),
        ("src/types/a.rs", "a\n"),
    ])
}

/// A folder that holds what `generated` gives.
fn written() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(&generated(), dir.path(), None).unwrap();
    dir
}

/// Everything in a folder: bytes and time of each file.
fn state(dir: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let entries = disk::list(dir).unwrap().entries.into_iter();
    let state = |at: &Path| {
        (
            fs::read(at).unwrap(),
            fs::metadata(at).unwrap().modified().unwrap(),
        )
    };
    entries
        .map(|entry| (entry.path, state(&entry.location)))
        .collect()
}

fn paths(drift: &Drift) -> Vec<String> {
    let sign = |kind: &Kind| match kind {
        Kind::Changed { .. } => '~',
        Kind::Missing { .. } => '+',
        Kind::Stale { .. } => '-',
    };
    let line = |change: &Change| format!("{} {}", sign(&change.kind), change.path);
    drift.changes.iter().map(line).collect()
}

#[test]
fn a_path_that_could_leave_the_folder_or_is_illegal_somewhere_is_refused() {
    for path in [
        "",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a\\b",
        "c:",
        "a\0b",
        "a\nb",
        "con",
        "src/aux.rs",
        "NUL.tar.gz",
        "src/com1",
        "lpt².txt",
        "a.",
        "a ",
        "a/b /c",
        "target/x",
        ".git/config",
        "Cargo.lock",
        "CHANGELOG.md",
        "TARGET",
        "src/a?.rs",
    ] {
        let mut tree = FileTree::new();
        assert!(tree.add(path, "").is_err(), "{path:?}");
        assert_eq!(tree, FileTree::new(), "{path:?}");
    }
}

#[test]
fn a_path_that_some_file_system_takes_for_another_is_refused() {
    for (first, second) in [
        ("src/a.rs", "src/a.rs"),
        ("src/a.rs", "src/A.rs"),
        ("src/a/b.rs", "src/A/c.rs"),
        ("src/a", "src/a/b"),
        ("src/a/b", "src/a"),
        ("src/straße.rs", "src/STRAßE.rs"),
    ] {
        let mut tree = tree(&[(first, "")]);
        let before = tree.clone();
        assert!(tree.add(second, "").is_err(), "{first} {second}");
        assert_eq!(tree, before);
    }
}

#[test]
fn ordinary_paths_are_taken_and_come_back_sorted() {
    let tree = tree(&[
        ("src/b.rs", "b"),
        (".github/x.yml", ""),
        ("src/a/console.rs", ""),
        ("README.md", "r"),
    ]);
    let files: Vec<_> = tree.iter().collect();
    let expected = [
        (".github/x.yml", ""),
        ("README.md", "r"),
        ("src/a/console.rs", ""),
        ("src/b.rs", "b"),
    ];
    assert_eq!(files, expected);
}

#[test]
fn changed_missing_and_stale_are_told_apart_in_one_run() {
    let dir = written();
    fs::write(dir.path().join("src/lib.rs"), "other\n").unwrap();
    fs::remove_file(dir.path().join("src/types/a.rs")).unwrap();
    fs::create_dir(dir.path().join("src/old")).unwrap();
    let old = dir.path().join("src/old/b.rs");
    fs::write(&old, "b\n").unwrap();

    let before = Before::Text("other\n".to_owned());
    let change = |path: &str, kind| Change {
        path: path.to_owned(),
        kind,
    };
    let expected = Drift {
        changes: vec![
            change(
                "src/lib.rs",
                Kind::Changed {
                    before,
                    after: "lib\n".to_owned(),
                },
            ),
            change("src/old/b.rs", Kind::Stale { location: old }),
            change(
                "src/types/a.rs",
                Kind::Missing {
                    after: "a\n".to_owned(),
                },
            ),
        ],
        files: 3,
        cause: Some(Cause::SameInputs),
    };
    let there = state(dir.path());
    assert_eq!(compare(&generated(), dir.path()).unwrap(), expected);
    assert_eq!(state(dir.path()), there);
    assert_eq!(write(&generated(), dir.path(), None).unwrap(), expected);
    assert!(compare(&generated(), dir.path()).unwrap().is_empty());
    assert!(!dir.path().join("src/old").exists());
}

#[test]
fn the_cause_is_read_from_the_manifests() {
    let dir = written();
    let manifest = MANIFEST.replace("document = \"1\"", "document = \"2\"");
    let newer = tree(&[
        ("Cargo.toml", &manifest),
        ("src/lib.rs", "lib\n"),
        ("src/types/a.rs", "a\n"),
    ]);
    let cause = |tree: &FileTree, dir: &Path| compare(tree, dir).unwrap().cause;
    assert_eq!(
        cause(&newer, dir.path()),
        Some(Cause::InputsChanged(vec!["document".to_owned()]))
    );
    assert_eq!(
        cause(&newer, &dir.path().join("nowhere")),
        Some(Cause::NothingThere)
    );
    assert_eq!(cause(&generated(), dir.path()), None);
}

#[test]
fn an_equal_file_is_not_touched_whatever_its_line_ends() {
    let dir = written();
    fs::write(dir.path().join("src/lib.rs"), "lib\r\n").unwrap();
    fs::create_dir_all(dir.path().join("target/debug")).unwrap();
    fs::write(dir.path().join("target/debug/x"), "").unwrap();
    fs::write(dir.path().join("Cargo.lock"), "").unwrap();
    fs::write(dir.path().join(".git"), "").unwrap();
    let before = state(dir.path());
    assert_eq!(
        paths(&write(&generated(), dir.path(), None).unwrap()),
        Vec::<String>::new()
    );
    assert_eq!(state(dir.path()), before);

    fs::write(dir.path().join("src/types/a.rs"), "a\nb\n").unwrap();
    assert_eq!(
        paths(&write(&generated(), dir.path(), None).unwrap()),
        ["~ src/types/a.rs"]
    );
    let mut after = state(dir.path());
    after.remove("src/types/a.rs");
    assert!(
        after
            .iter()
            .all(|(path, state)| before.get(path) == Some(state))
    );
    assert!(dir.path().join("target/debug/x").exists());
}

#[test]
fn what_people_keep_in_the_folder_itself_is_theirs() {
    let dir = written();
    fs::write(dir.path().join("CHANGELOG.md"), "mine\n").unwrap();
    fs::write(dir.path().join("src/CHANGELOG.md"), "").unwrap();
    let found = write(&generated(), dir.path(), None).unwrap();
    assert_eq!(paths(&found), ["- src/CHANGELOG.md"]);
    let kept = fs::read_to_string(dir.path().join("CHANGELOG.md")).unwrap();
    assert_eq!(kept, "mine\n");
}

#[test]
fn a_failure_half_way_leaves_everything_as_it_was() {
    let dir = written();
    let at = |path: &str| dir.path().join(path);
    fs::write(at("src/stale.rs"), "stale\n").unwrap();
    fs::write(at("Cargo.toml"), MANIFEST.replace('x', "y")).unwrap();
    fs::remove_file(at("src/types/a.rs")).unwrap();
    // The last file to be written: all others are in place by then.
    fs::create_dir_all(at("src/z.rs")).unwrap();
    fs::write(at("src/z.rs/somebodys"), "").unwrap();
    let before = state(dir.path());

    let mut tree = generated();
    tree.add("src/new/folder/b.rs", "b\n").unwrap();
    tree.add("src/z.rs", "z\n").unwrap();
    let error = write(&tree, dir.path(), None).unwrap_err().to_string();
    let place = at("src/z.rs");
    assert_eq!(
        error,
        format!(
            "{} is a folder where a file belongs; move it away",
            place.display()
        )
    );
    assert_eq!(state(dir.path()), before);
    assert!(!at("src/new").exists());

    fs::remove_dir_all(place).unwrap();
    write(&tree, dir.path(), None).unwrap();
    assert!(compare(&tree, dir.path()).unwrap().is_empty());
}

#[test]
fn a_file_where_a_folder_belongs_makes_room() {
    let dir = written();
    fs::remove_dir_all(dir.path().join("src/types")).unwrap();
    fs::write(dir.path().join("src/types"), "").unwrap();
    assert_eq!(
        paths(&write(&generated(), dir.path(), None).unwrap()),
        ["- src/types", "+ src/types/a.rs"]
    );
    assert!(compare(&generated(), dir.path()).unwrap().is_empty());
}

#[test]
fn a_folder_that_was_never_generated_is_not_written_to() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(
        dir.path().join("Cargo.toml"),
        "[package]\nname = \"mine\"\n",
    )
    .unwrap();
    fs::write(dir.path().join("diary.txt"), "mine\n").unwrap();
    let before = state(dir.path());
    assert!(write(&generated(), dir.path(), None).is_err());
    assert_eq!(state(dir.path()), before);

    let file = dir.path().join("diary.txt");
    assert!(
        write(&generated(), &file, None)
            .unwrap_err()
            .to_string()
            .ends_with("is a file, not a folder")
    );
}

#[test]
fn the_empty_path_is_the_current_folder() {
    let current = compare(&generated(), Path::new(".")).unwrap();
    let empty = compare(&generated(), Path::new("")).unwrap();
    assert_eq!(paths(&empty), paths(&current));
    assert!(paths(&empty).contains(&"~ Cargo.toml".to_owned()));
}

#[test]
fn a_lost_manifest_is_mended() {
    let dir = written();
    fs::remove_file(dir.path().join("Cargo.toml")).unwrap();
    assert_eq!(
        paths(&write(&generated(), dir.path(), None).unwrap()),
        ["+ Cargo.toml"]
    );
}

#[test]
fn a_folder_with_nothing_but_a_repository_in_it_counts_as_empty() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(".git")).unwrap();
    fs::write(dir.path().join(".gitignore"), "target\n").unwrap();
    assert_eq!(
        paths(&write(&generated(), dir.path(), None).unwrap()).len(),
        3
    );
    assert!(compare(&generated(), dir.path()).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_symbolic_link() {
    use std::os::unix::fs::symlink;

    let (dir, other) = (written(), tempfile::tempdir().unwrap());
    let at = |path: &str| dir.path().join(path);
    fs::write(other.path().join("lib.rs"), "lib\n").unwrap();
    fs::write(other.path().join("a.rs"), "mine\n").unwrap();
    fs::remove_file(at("src/lib.rs")).unwrap();
    fs::remove_dir_all(at("src/types")).unwrap();
    symlink(other.path().join("lib.rs"), at("src/lib.rs")).unwrap();
    symlink(other.path(), at("src/types")).unwrap();

    let drift = write(&generated(), dir.path(), None).unwrap();
    assert_eq!(
        paths(&drift),
        ["~ src/lib.rs", "- src/types", "+ src/types/a.rs"]
    );
    assert!(compare(&generated(), dir.path()).unwrap().is_empty());
    assert_eq!(
        fs::read_to_string(other.path().join("a.rs")).unwrap(),
        "mine\n"
    );
    assert!(at("src/lib.rs").symlink_metadata().unwrap().is_file());
}

#[test]
fn a_single_file_is_written_byte_for_byte_and_only_where_it_differs() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("spec/a.yaml");
    assert!(write_file(&file, b"a: \xff\r\n").unwrap());
    let before = state(dir.path());
    assert!(!write_file(&file, b"a: \xff\r\n").unwrap());
    assert_eq!(state(dir.path()), before);
    assert!(write_file(&file, b"a\n").unwrap());
    assert_eq!(fs::read(&file).unwrap(), b"a\n");

    assert!(write_file(&dir.path().join("new/deep"), b"").is_ok());
    fs::create_dir(dir.path().join("folder")).unwrap();
    assert!(write_file(&dir.path().join("folder"), b"").is_err());
    assert_eq!(disk::list(dir.path()).unwrap().entries.len(), 2);
}

#[test]
fn folders_that_others_make_at_the_same_time_are_no_error() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..50 {
        let parent = dir.path().join(format!("crates{round}/deep"));
        let done: Vec<bool> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|number| {
                    let folder = parent.join(number.to_string());
                    scope.spawn(move || write(&generated(), &folder, None).is_ok())
                })
                .collect();
            let results = threads.into_iter().map(|thread| thread.join().unwrap());
            results.collect()
        });
        assert_eq!(done, [true; 8], "round {round}");
    }
}
