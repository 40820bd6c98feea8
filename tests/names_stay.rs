//! Names once given stay: whatever is put into a document, and through all versions of a real one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use codegen::config::NameFrom;
use codegen::load::Source;
use codegen::{Input, LockFile, Output};
use tests::{Folder, xtask};

/// Names by `SORT KEY`, each with what the document calls the thing where the key does not say so.
type Names = BTreeMap<String, (String, Option<String>)>;

/// Marks a change that the document itself asks for.
const RENAMED: &str = "(renamed by the document)";

fn generate(document: &[u8], lock: Option<&str>) -> Output {
    let mut input = Input::new(Source::new("api.yaml", document));
    "api".clone_into(&mut input.config.package.name);
    "0.1.0".clone_into(&mut input.config.package.version);
    if env::var("NAME_FROM").is_ok_and(|from| from == "summary") {
        input.config.operations.name_from = NameFrom::Summary;
    }
    input.lock = match lock {
        None => LockFile::Absent,
        Some(text) => LockFile::There(Source::new("codegen.lock", text)),
    };
    let outcome = codegen::generate(&input);
    outcome
        .output
        .unwrap_or_else(|| panic!("{:?}", outcome.report.problems()))
}

/// The names in the text of a lock. Read as TOML, and not as the generator does.
fn names(lock: &str) -> Names {
    let lock: toml::Table = lock.parse().unwrap();
    let sorts = lock["names"].as_table().unwrap();
    let of_sort = |(sort, names): (&String, &toml::Value)| {
        let names = names.as_table().unwrap().clone();
        let sort = sort.clone();
        names.into_iter().map(move |(key, value)| {
            let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
            let entry = match value.as_array() {
                Some(parts) => (text(&parts[0]), Some(text(&parts[1]))),
                None => (text(&value), None),
            };
            (format!("{sort} {key}"), entry)
        })
    };
    sorts.iter().flat_map(of_sort).collect()
}

/// `KEY: OLD -> NEW` for every key of `before` that has another name now.
fn moved(before: &Names, after: &Names) -> Vec<String> {
    let changed = before.iter().filter_map(|(key, (old, own))| {
        let (new, own_now) = after.get(key)?;
        // What stands in an operation is named after it.
        let operation = key.split_once(' ')?.1.split('#').next()?;
        let stem = format!("stems {operation}");
        let of_operation = |names: &Names| names.get(&stem).map(|(_, own)| own.clone());
        let renamed = own != own_now || of_operation(before) != of_operation(after);
        let why = if renamed { RENAMED } else { "" };
        (old != new).then(|| format!("{key}: {old} -> {new} {why}"))
    });
    changed.collect()
}

fn lock(output: &Output) -> &str {
    &output.lock.as_ref().unwrap().text
}

/// A document with a place, `# HERE`, for each kind of newcomer; all but the one asked for are taken out.
const DOCUMENT: &str = r#"openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: https://zoo.example}]
paths:
  /feed: #operation
    get: {operationId: list_pets, tags: [pets], responses: {"204": {description: ok}}} #operation
  /other: #stem
    get: {operationId: list_pets, tags: [another], responses: {"204": {description: ok}}} #stem
  /pets:
    get:
      operationId: list.pets
      tags: [pets]
      parameters:
      - {name: page_size, in: query, schema: {type: integer}} #parameter
      - {name: page-size, in: query, schema: {type: string, enum: [all, none]}}
      responses:
        "200":
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/pet_kind'}}
            application/xml: {schema: {type: string}} #content
components:
  schemas:
    PetKind: {type: object, properties: {a: {type: string}}} #schema
    ListPetsParams: {type: object, properties: {a: {type: string}}} #params
    PetKindUse: {type: object, properties: {a: {type: string}}} #inline
    List: {type: object, required: [b], properties: {b: {type: string}}}
    pet_kind:
      type: object
      properties:
        made_at: {type: string} #property
        made-at: {type: string}
        additional_properties: {type: string} #additional
        use:
          type: string
          enum:
          - InUse #value
          - Unknown #unknown
          - in-use
          - free
        food:
          oneOf:
          - {$ref: '#/components/schemas/List'} #member
          - {type: object, required: [a], properties: {a: {type: string}}} #inline-member
          - {type: array, items: {type: string}}
          - {type: object, required: [z], properties: {z: {type: string, enum: [x, y]}}}
      additionalProperties: {type: string}
"#;

/// The document with the lines that are marked with these words.
fn document(newcomers: &[&str]) -> String {
    let kept = DOCUMENT
        .lines()
        .filter_map(|line| match line.rsplit_once(" #") {
            None => Some(line),
            Some((line, word)) => newcomers.contains(&word).then_some(line),
        });
    kept.flat_map(|line| [line, "\n"]).collect()
}

const NEWCOMERS: [&str; 12] = [
    "operation",
    "stem",
    "parameter",
    "content",
    "schema",
    "params",
    "inline",
    "property",
    "additional",
    "value",
    "unknown",
    "member",
];

#[test]
fn a_newcomer_takes_no_name_that_was_given() {
    let first = generate(document(&[]).as_bytes(), None);
    let before = names(lock(&first));
    for newcomer in NEWCOMERS {
        let document = document(&[newcomer]);
        let afresh = names(lock(&generate(document.as_bytes(), None)));
        // Otherwise the newcomer shows nothing.
        assert_ne!(moved(&before, &afresh), [""; 0], "{newcomer}");
        let second = generate(document.as_bytes(), Some(lock(&first)));
        let after = names(lock(&second));
        assert_eq!(moved(&before, &after), [""; 0], "{newcomer}");
        let gone = before.keys().filter(|key| !after.contains_key(*key));
        assert_eq!(gone.collect::<Vec<_>>(), [""; 0], "{newcomer}");
        assert_eq!(second.lock.as_ref().unwrap().renamed, [], "{newcomer}");
        assert!(after.len() > before.len(), "{newcomer}");
    }
}

#[test]
fn all_newcomers_at_once_take_no_name_that_was_given() {
    let first = generate(document(&[]).as_bytes(), None);
    let all = [&NEWCOMERS[..], &["inline-member"]].concat();
    let document = document(&all);
    let second = generate(document.as_bytes(), Some(lock(&first)));
    assert_eq!(moved(&names(lock(&first)), &names(lock(&second))), [""; 0]);
    // Once they have names, those stay, too, whoever goes.
    let third = generate(
        self::document(&["schema", "value"]).as_bytes(),
        Some(lock(&second)),
    );
    assert_eq!(moved(&names(lock(&second)), &names(lock(&third))), [""; 0]);
}

#[test]
fn a_member_without_a_name_keeps_its_own_when_it_gets_a_property() {
    let first = generate(document(&[]).as_bytes(), None);
    let before = names(lock(&first));
    let document = document(&["member"]).replace(
        "required: [z], properties: {",
        "required: [a, z], properties: {a: {type: string}, ",
    );
    let afresh = names(lock(&generate(document.as_bytes(), None)));
    let second = generate(document.as_bytes(), Some(lock(&first)));
    let after = names(lock(&second));
    assert_eq!(moved(&before, &after), [""; 0]);
    let of_member = |names: &Names| {
        let keys = names.keys().filter(|key| key.contains("(object "));
        keys.cloned().collect::<Vec<_>>()
    };
    assert!(!of_member(&before).is_empty());
    assert_ne!(of_member(&before), of_member(&afresh));
    // The new property has a field, and all that was there is there.
    assert_eq!(of_member(&after).len(), of_member(&before).len() + 1);
    assert!(of_member(&before).iter().all(|key| after.contains_key(key)));
}

#[test]
fn the_lock_changes_nothing_where_nothing_changed() {
    let document = document(&NEWCOMERS);
    let first = generate(document.as_bytes(), None);
    let second = generate(document.as_bytes(), Some(lock(&first)));
    assert_eq!(lock(&first), lock(&second));
    assert_eq!(first.files, second.files);
}

#[test]
fn what_the_document_itself_renames_is_renamed_and_said() {
    let first = generate(document(&[]).as_bytes(), None);
    let document = document(&[]).replace("operationId: list.pets", "operationId: all pets");
    let second = generate(document.as_bytes(), Some(lock(&first)));
    let renamed = &second.lock.as_ref().unwrap().renamed;
    let said = renamed
        .iter()
        .map(|it| format!("{} -> {} {}", it.old, it.new, it.key));
    assert_eq!(
        said.collect::<Vec<_>>(),
        [
            "ListPetsPageSize -> AllPetsPageSize GET /pets#/parameters/query/page-size/schema",
            "ListPetsParams -> AllPetsParams GET /pets#params",
            "list_pets -> all_pets GET /pets",
            "list_pets -> all_pets GET /pets",
        ]
    );
}

/// All versions in the folder `HISTORY` one after the other, in the order of their file names.
///
/// For each: generated with the lock of the one before, checked (made again from its own lock, all files are the same),
/// and compared with the one before. No name may change whose thing is still there, but for those that the document
/// itself renamed. With `NAME_FROM=summary`, summaries name the operations.
#[test]
#[ignore = "needs a folder of versions: HISTORY=DIR"]
fn no_name_moves_through_the_versions_of_a_document() {
    let folder = env::var_os("HISTORY").expect("HISTORY=DIR");
    let mut lock: Option<String> = None;
    let mut strange = Vec::new();
    let mut old: Option<PathBuf> = None;
    for path in versions(&PathBuf::from(folder)) {
        let document = fs::read(&path).unwrap();
        let started = Instant::now();
        let output = generate(&document, lock.as_deref());
        let generated = started.elapsed();
        let text = self::lock(&output).to_owned();
        let again = generate(&document, Some(&text));
        assert!(again.files == output.files, "{}: drift", path.display());
        assert_eq!(self::lock(&again), text, "{}: drift", path.display());
        let before = lock.unwrap_or_default();
        strange.extend(step(&path, &before, &text, generated));
        lock = Some(text);
        if let Some(old) = old.replace(path.clone()) {
            println!("{:40} {}", "", verdict(&old, &path));
        }
    }
    assert_eq!(strange, [""; 0]);
}

/// The last line of `cargo xtask diff`, where the configuration says no more than it must.
fn verdict(old: &Path, new: &Path) -> String {
    let folder = Folder::default();
    folder.write("Cargo.toml", "[workspace]\n");
    let config =
        "[input]\ndocument = \"api.yaml\"\n\n[package]\nname = \"api\"\nversion = \"0.1.0\"\n";
    folder.write("spec/codegen.toml", config);
    let run = xtask(folder.path()).arg("diff").args([old, new]);
    let printed = run.assert().success().get_output().stdout.clone();
    let printed = String::from_utf8(printed).unwrap();
    let verdict = printed.lines().last().unwrap_or_default();
    assert!(verdict.starts_with("next version: "), "{printed}");
    verdict.to_owned()
}

/// The documents of a folder by name.
fn versions(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    paths.sort();
    assert!(paths.len() > 1, "{}", folder.display());
    paths
}

/// Prints what became of the names, and gives those that changed without the document's doing.
fn step(path: &Path, before: &str, after: &str, time: Duration) -> Vec<String> {
    let names_of = |lock: &str| {
        if lock.is_empty() {
            Names::new()
        } else {
            names(lock)
        }
    };
    let (before, after) = (names_of(before), names_of(after));
    let gone = before
        .keys()
        .filter(|key| !after.contains_key(*key))
        .count();
    let new = after
        .keys()
        .filter(|key| !before.contains_key(*key))
        .count();
    let moved = moved(&before, &after);
    let strange: Vec<String> = moved
        .iter()
        .filter(|line| !line.contains(RENAMED))
        .cloned()
        .collect();
    println!(
        "{:40} {:6} names, {new:5} new, {gone:4} gone, {:3} renamed by the document, {:3} otherwise, {time:?}",
        path.file_name().unwrap_or_default().to_string_lossy(),
        after.len(),
        moved.len() - strange.len(),
        strange.len(),
    );
    strange
}
