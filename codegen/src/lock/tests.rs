//! What is written is read back as it was, and what is broken is said with its line.

use super::{Lock, digest, read, write};
use crate::diagnose::{self, Sources, Style};
use crate::locked::{Entry, Given, Inputs, Locked, Sort};
use crate::problem::Report;
use crate::text::Source;

/// A lock with something in each part, and names that are hard to write.
fn locked() -> Locked {
    let mut names = Given::default();
    let mut add = |sort, key: &str, name: &str, own: Option<&str>| {
        let entry = Entry {
            name: name.to_owned(),
            own: own.map(str::to_owned),
            span: (0, 0),
        };
        names.insert(sort, key.to_owned(), entry);
    };
    add(Sort::Type, "#/components/schemas/Pet", "Pet", None);
    add(
        Sort::Variant,
        "#/components/schemas/Pet/enum/\"a\\b\"",
        "AB",
        None,
    );
    add(
        Sort::Variant,
        "#/x/enum/\n\t\u{7f}\u{e9}",
        "Line",
        Some("é\r"),
    );
    add(Sort::Function, "GET /pets", "pets", Some("pets/listPets"));
    Locked {
        generator: "1.2.3".to_owned(),
        inputs: Inputs {
            document: digest(b"document"),
            overlays: vec![
                ("overlay 1: b.yaml".to_owned(), digest(b"b")),
                ("overlay 2: a.yaml".to_owned(), digest(b"a")),
            ],
            configuration: digest(b"configuration"),
            example: Some(digest(b"example")),
            others: [("../a b.yaml".to_owned(), digest(b"other"))].into(),
        },
        files: [("src/lib.rs".to_owned(), digest(b"lib"))].into(),
        names,
    }
}

fn read_back(text: &str) -> Result<Lock, String> {
    let source = Source::new("codegen.lock", text);
    let mut report = Report::default();
    read(&mut report, &source).map_err(|_| {
        let sources = Sources {
            lock: Some(source),
            ..Sources::default()
        };
        diagnose::render(report.problems(), &sources, Style::Plain)
    })
}

/// The lock without the places of its entries.
fn placeless(lock: Lock) -> Lock {
    let mut names = Given::default();
    for sort in Sort::ALL {
        for (key, entry) in lock.locked.names.of(sort) {
            let span = (0, 0);
            let entry = Entry {
                span,
                ..entry.clone()
            };
            names.insert(sort, key.clone(), entry);
        }
    }
    let locked = Locked {
        names,
        ..lock.locked
    };
    Lock { locked, ..lock }
}

#[test]
fn what_is_written_is_read_back() {
    let text = write(&locked());
    let expected = Lock {
        locked: locked(),
        edited: false,
        merged: None,
    };
    assert_eq!(read_back(&text).map(placeless), Ok(expected.clone()));
    let windows = text.replace('\n', "\r\n");
    assert_eq!(read_back(&windows).map(placeless), Ok(expected));
}

#[test]
fn it_is_toml_with_the_same_content() {
    let table: toml::Table = write(&locked()).parse().unwrap();
    let at = |path: &[&str]| {
        let mut value = toml::Value::Table(table.clone());
        for key in path {
            value = value[key].clone();
        }
        value
    };
    assert_eq!(at(&["version"]).as_integer(), Some(1));
    let variants = at(&["names", "variants"]);
    let variants = variants.as_table().unwrap();
    assert_eq!(
        variants["#/components/schemas/Pet/enum/\"a\\b\""].as_str(),
        Some("AB")
    );
    let line = variants["#/x/enum/\n\t\u{7f}\u{e9}"].as_array().unwrap();
    assert_eq!(line[1].as_str(), Some("é\r"));
    assert_eq!(
        at(&["inputs", "others", "../a b.yaml"]).as_str(),
        Some(digest(b"other").as_str())
    );
}

#[test]
fn a_digest_is_that_of_the_text_with_plain_line_ends() {
    // The first two are the examples of FIPS 180-4 and of an empty text.
    let table = [
        (
            "abc",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        ),
        (
            "",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(digest(text.as_bytes()), format!("sha256:{expected}"));
    }
    assert_eq!(digest(b"a\r\nb\rc\r\n"), digest(b"a\nb\rc\n"));
}

#[test]
fn a_changed_name_is_seen() {
    let text = write(&locked());
    for (from, to) in [("\"Pet\"", "\"Cat\""), ("\"1.2.3\"", "\"1.2.4\"")] {
        let edited = text.replace(from, to);
        assert_ne!(edited, text);
        assert!(read_back(&edited).unwrap().edited);
    }
}

/// What is wrong with a lock in which `from` is `to`: the first line, the place, and the help.
fn wrong(from: &str, to: &str) -> Vec<String> {
    let text = write(&locked());
    assert!(text.contains(from), "{from}");
    let message = read_back(&text.replacen(from, to, 1)).unwrap_err();
    let telling = |line: &&str| {
        ["error", " --> ", "help"]
            .iter()
            .any(|it| line.contains(it))
    };
    message
        .lines()
        .filter(telling)
        .map(|line| line.trim().to_owned())
        .collect()
}

/// A lock in which `from` is a conflict of two sides.
fn conflict(from: &str, ours: &str, theirs: &str) -> String {
    let text = write(&locked());
    assert!(text.contains(from), "{from}");
    let sides =
        format!("<<<<<<< HEAD\n{ours}||||||| base\n{from}=======\n{theirs}>>>>>>> a branch\n");
    text.replacen(from, &sides, 1)
}

#[test]
fn a_merge_has_the_names_of_both_sides() {
    let pet = "\"#/components/schemas/Pet\" = \"Pet\"\n";
    let [cat, dog] =
        ["Cat", "Dog"].map(|name| format!("\"#/components/schemas/{name}\" = \"{name}\"\n"));
    for (ours, theirs) in [(&cat, &dog), (&dog, &cat)] {
        let text = conflict(pet, &format!("{ours}{pet}"), theirs);
        for text in [text.clone(), text.replace('\n', "\r\n")] {
            let lock = read_back(&text).unwrap();
            let types: Vec<&String> = lock.locked.names.of(Sort::Type).map(|it| it.0).collect();
            let names = ["Cat", "Dog", "Pet"].map(|it| format!("#/components/schemas/{it}"));
            assert_eq!(types, names.each_ref());
            assert_eq!((lock.edited, lock.merged), (false, Some([].into())));
        }
    }
}

#[test]
fn a_merge_knows_the_files_of_which_both_sides_say_different_things() {
    let row = |path: &str, text: &str| format!("\"{path}\" = \"{}\"\n", digest(text.as_bytes()));
    let lib = row("src/lib.rs", "lib");
    let ours = row("src/a.rs", "a") + &row("src/lib.rs", "ours");
    let theirs = row("src/b.rs", "b") + &row("src/lib.rs", "theirs");
    let lock = read_back(&conflict(&lib, &ours, &theirs)).unwrap();
    assert_eq!(lock.merged, Some(["src/lib.rs".to_owned()].into()));
    let files: Vec<&String> = lock.locked.files.keys().collect();
    assert_eq!(files, ["src/a.rs", "src/b.rs", "src/lib.rs"]);
}

#[test]
fn a_merge_of_two_names_for_one_thing_is_shown() {
    let pet = "\"#/components/schemas/Pet\" = \"Pet\"\n";
    let text = conflict(
        pet,
        &pet.replace("\"Pet\"", "\"Pet2\""),
        &pet.replace("\"Pet\"", "\"Pet3\""),
    );
    let message = read_back(&text).unwrap_err();
    let first = message.lines().next();
    assert_eq!(
        first,
        Some("error: the two sides of a merge give one thing different names")
    );
    assert!(
        message.contains("by the other side") && message.contains("by this side"),
        "{message}"
    );
}

#[test]
fn an_operation_that_one_side_calls_otherwise_is_no_contradiction() {
    let text = write(&locked()).replacen(
        "\n[names.functions]",
        "\"GET /pets#params\" = \"PetsParams\"\n\n[names.functions]",
        1,
    ) + "\n[names.stems]\n\"GET /pets\" = [\"Pets\", \"listPets\"]\n";
    let renamed = text
        .replace("PetsParams", "AllPetsParams")
        .replace("listPets\"", "allPets\"")
        .replace("[\"Pets\"", "[\"AllPets\"");
    assert_ne!(text, renamed);
    let both = format!("<<<<<<< HEAD\n{text}=======\n{renamed}>>>>>>> other\n");
    let lock = read_back(&both).unwrap();
    let stem = lock.locked.names.get(Sort::Stem, "GET /pets").unwrap();
    assert_eq!(stem.name, "Pets");
}

#[test]
fn marks_that_git_does_not_write_are_shown() {
    let pet = "\"#/components/schemas/Pet\" = \"Pet\"\n";
    for marks in [
        "<<<<<<< HEAD\n",
        "=======\n",
        ">>>>>>> other\n",
        "<<<<<<< HEAD\n=======\n",
        "<<<<<<< HEAD\n>>>>>>> other\n",
    ] {
        let found = wrong(pet, &format!("{marks}{pet}"));
        assert_eq!(
            found[0], "error: this mark of a merge has no partner",
            "{marks}"
        );
    }
}

#[test]
fn a_newer_lock_is_refused() {
    assert_eq!(
        wrong("version = 1", "version = 2"),
        [
            "error: the lock is of version 2, and this generator knows version 1",
            "--> codegen.lock:4:1",
            "= help: use the generator that wrote it; an older one would give names anew",
        ]
    );
}

#[test]
fn a_broken_line_is_shown() {
    let pet = "\"#/components/schemas/Pet\" = \"Pet\"";
    let table = [
        pet.trim_end_matches('"'),
        "\"#/components/schemas/Pet\" \"Pet\"",
        "\"#/components/schemas/Pet\" = [\"Pet\"]",
        "\"#/components/schemas/Pet\" = \"P\\et\"",
        "\"#/components/schemas/Pet\" = 3",
        "\"#/components/schemas/Pet\" = \"Pet\" # mine",
        "[names.pets]",
        "[names",
        "pet",
    ];
    for line in table {
        let found = wrong(pet, line);
        assert_eq!(found[0], "error: this is no line of a lock", "{line}");
        assert_eq!(found[1], "--> codegen.lock:24:1", "{line}");
        assert!(found[2].contains("take the file back"), "{line}");
    }
    assert_eq!(
        wrong("version = 1\n", "")[0],
        "error: this is no line of a lock"
    );
    assert_eq!(
        read_back("# nothing\n").unwrap_err().lines().next(),
        Some("error: the lock says no version")
    );
}

#[test]
fn two_lines_about_one_thing_are_shown() {
    let pet = "\"#/components/schemas/Pet\" = \"Pet\"\n";
    let twice = format!("{pet}\"#/components/schemas/Pet\" = \"Cat\"\n");
    assert_eq!(
        wrong(pet, &twice),
        [
            "error: two lines are about the same thing",
            "--> codegen.lock:25:1",
            "= help: delete one of the two lines, then run `cargo xtask codegen`",
        ]
    );
}
