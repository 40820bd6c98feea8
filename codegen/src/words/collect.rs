//! Collects the names that a document gives to operations, schemas, properties, parameters and values.

use serde_json::Value;

use crate::ir::{NAME, NAMES, Words};
use crate::lower::kind::{Kind, Many, Standing, step};
use crate::problem::{Pointer, Problem, Report, Stop};

/// The names that a bundled document gives.
///
/// # Errors
///
/// [`Stop`] if one is not a text; the report says where.
pub fn words(report: &mut Report, tree: &Value) -> Result<Words, Stop> {
    let mut words = Words::default();
    if super::has(tree, NAME) || super::has(tree, NAMES) {
        let root = (Kind::Document, Many::One);
        collect(report, &mut words, tree, root, &Pointer::root());
    }
    report.settle(words)
}

fn collect(report: &mut Report, words: &mut Words, node: &Value, at: Standing, here: &Pointer) {
    match node {
        Value::Object(map) => {
            let named = matches!(at.0, Kind::Operation | Kind::Parameter | Kind::Schema);
            if at.1 == Many::One && named {
                if let Some(value) = map.get(NAME) {
                    name(report, words, value, here.key(NAME));
                }
                if let Some(value) = map.get(NAMES) {
                    names(report, words, value, &here.key(NAMES));
                }
            }
            for (key, value) in map {
                if let Some(next) = step(at, key) {
                    collect(report, words, value, next, &here.key(key));
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                if let Some(next) = step(at, &index.to_string()) {
                    collect(report, words, value, next, &here.index(index));
                }
            }
        }
        _ => {}
    }
}

fn name(report: &mut Report, words: &mut Words, value: &Value, at: Pointer) {
    if let Some(text) = value.as_str() {
        words.names.insert(at, text.to_owned());
    } else {
        let problem = Problem::error(at, "a Rust name is not a text");
        report.add(problem.help("write it in quotes"));
    }
}

fn names(report: &mut Report, words: &mut Words, value: &Value, at: &Pointer) {
    let Some(map) = value.as_object() else {
        let problem = Problem::error(at.clone(), format!("`{NAMES}` is not an object"));
        let help = format!("it leads from values to names: `{NAMES}: {{rye: DarkRye}}`");
        return report.add(problem.help(help));
    };
    for (key, value) in map {
        name(report, words, value, at.key(key));
    }
}
