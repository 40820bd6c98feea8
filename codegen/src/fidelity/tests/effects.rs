//! Every row of the table against what the generator does: a document with every keyword, generated without each of
//! them in turn.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::super::field::Many;
use super::super::keywords::{fields, table};
use super::super::object::Object;
use super::super::{Finding, Kind};
use crate::bundle::NoFiles;
use crate::config::Config;
use crate::load::{self, Source};
use crate::problem::{Place, Pointer, Report};
use crate::{Input, generate, generate_and_report};

/// A keyword of the document.
struct Key {
    object: Object,
    name: String,
    at: Pointer,
}

/// What is other without a keyword.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Change {
    Nothing,
    /// Only docs, or an example.
    Docs,
    Code,
    /// There is no crate.
    Refused,
}

#[test]
fn each_keyword_does_what_the_report_says() {
    let tree = document();
    let keys = keys(&tree);
    let (whole, findings) = generate_and_report(&input(&tree), &NoFiles);
    let whole = told(whole.output.unwrap().files.iter());
    let mut wrong = Vec::new();
    let mut used: BTreeMap<String, Change> = BTreeMap::new();
    for key in keys.iter().filter(|key| !is_inside(&findings, &key.at)) {
        let change = change(&whole, &without(&tree, key));
        let name = format!("`{}` of {}", key.name, key.object.words());
        match (claim(&findings, &key.at), change) {
            (None, _) if table(key.object).is_empty() => {}
            (None, _) => {
                let most = used.entry(name).or_insert(change);
                *most = change.max(*most);
            }
            (Some(_), Change::Nothing | Change::Refused)
            | (Some(Kind::DocumentedOnly), Change::Docs) => {}
            (Some(kind), _) => wrong.push(format!("{kind}, but there is {change:?}: {}", key.at)),
        }
    }
    let idle = used
        .iter()
        .filter(|(_, change)| **change == Change::Nothing);
    wrong.extend(idle.map(|(name, _)| format!("no effect anywhere, and not listed: {name}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_document_has_every_keyword() {
    let keys = keys(&document());
    let known: BTreeSet<(&str, &str)> = keys
        .iter()
        .map(|key| (key.object.words(), key.name.as_str()))
        .collect();
    let mut objects: Vec<Object> = keys.iter().map(|key| key.object).collect();
    objects.push(Object::Schema);
    let rows = objects.iter().flat_map(|object| {
        let names = table(*object).iter().map(|field| field.name);
        names.map(|name| (object.words(), name))
    });
    let missing: BTreeSet<_> = rows.filter(|row| !known.contains(row)).collect();
    assert_eq!(missing, BTreeSet::new());
}

fn document() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fidelity/spec.yaml");
    let source = Source::new("spec.yaml", fs::read(path).unwrap());
    load::document(&mut Report::default(), &source).unwrap()
}

fn input(tree: &Value) -> Input {
    let mut config = Config::default();
    "every".clone_into(&mut config.package.name);
    "0.1.0".clone_into(&mut config.package.version);
    let document = Source::new("spec.json", tree.to_string());
    Input {
        config,
        ..Input::new(document)
    }
}

/// All keys of objects, also of those that are not followed.
fn keys(tree: &Value) -> Vec<Key> {
    let mut found = Vec::new();
    collect(
        tree,
        (Object::Document, Many::One),
        &Pointer::root(),
        &mut found,
    );
    found
}

fn collect(node: &Value, holds: (Object, Many), at: &Pointer, found: &mut Vec<Key>) {
    let one = |object| (object, Many::One);
    match (holds, node) {
        ((object, Many::One), Value::Object(map)) => {
            let is_reference = map.contains_key("$ref") && object.may_be_a_reference();
            let object = if is_reference {
                Object::Reference
            } else {
                object
            };
            for (key, value) in map {
                let at = at.key(key);
                if let Some(holds) = fields(object, key).and_then(|field| field.holds) {
                    collect(value, holds, &at, found);
                }
                found.push(Key {
                    object,
                    name: key.clone(),
                    at,
                });
            }
        }
        ((object, _), Value::Object(map)) => {
            for (key, value) in map {
                collect(value, one(object), &at.key(key), found);
            }
        }
        ((object, _), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, one(object), &at.index(index), found);
            }
        }
        _ => {}
    }
}

fn without(tree: &Value, key: &Key) -> Value {
    let mut tree = tree.clone();
    let (parent, _) = key.at.as_str().rsplit_once('/').unwrap();
    let name = key.at.segments().last().unwrap();
    let parent = tree.pointer_mut(parent).and_then(Value::as_object_mut);
    let parent = parent.unwrap();
    if key.object == Object::SecurityRequirement {
        // Its keys are schemes; the keywords are the scopes.
        parent.insert(name, Value::Array(Vec::new()));
    } else {
        parent.shift_remove(&name);
    }
    tree
}

/// What the report says of a key or of what it stands in.
fn claim(findings: &[Finding], at: &Pointer) -> Option<Kind> {
    let covers = |finding: &&Finding| match &finding.place {
        Place::Key(place) => {
            let rest = at.as_str().strip_prefix(place.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }
        Place::Value(place) if finding.kind != Kind::Untyped => {
            at.as_str().starts_with(&format!("{place}/"))
        }
        _ => false,
    };
    findings.iter().find(covers).map(|finding| finding.kind)
}

/// Whether a key stands in something that has no effect as a whole.
fn is_inside(findings: &[Finding], at: &Pointer) -> bool {
    let (around, _) = at.as_str().rsplit_once('/').unwrap();
    claim(findings, &Pointer::from_text(around)).is_some()
}

/// Each file without the digest of the document.
fn told<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<String, String> {
    let lines = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("document = "));
        lines.collect::<Vec<_>>().join("\n")
    };
    files
        .map(|(path, text)| (path.to_owned(), lines(text)))
        .collect()
}

/// The files that a compiler reads, without comments.
fn code(files: &BTreeMap<String, String>) -> BTreeMap<&str, String> {
    let lines = |text: &str| {
        let lines = text.lines().filter(|line| !line.trim().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
    sources
        .map(|(path, text)| (path.as_str(), lines(text)))
        .collect()
}

fn change(whole: &BTreeMap<String, String>, tree: &Value) -> Change {
    let Some(output) = generate(&input(tree)).output else {
        return Change::Refused;
    };
    let files = told(output.files.iter());
    if files == *whole {
        Change::Nothing
    } else if code(&files) == code(whole) {
        Change::Docs
    } else {
        Change::Code
    }
}
