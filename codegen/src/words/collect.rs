//! Collects the names that a document gives to operations, schemas, properties, parameters and values.

use serde_json::Value;

use super::walk::walk;
use crate::ir::{NAME, NAMES, Words};
use crate::lower::kind::Kind;
use crate::overlay::pointer;
use crate::problem::{Pointer, Problem, Report, Stop};

/// The names that a bundled document gives.
///
/// # Errors
///
/// [`Stop`] if one is not a text; the report says where.
pub fn words(report: &mut Report, tree: &Value) -> Result<Words, Stop> {
    let mut words = Words::default();
    if super::has(tree, &[NAME, NAMES]) {
        walk(tree, &mut |map, kind, here| {
            if matches!(kind, Kind::Operation | Kind::Parameter | Kind::Schema) {
                let at = |key| pointer(here).key(key);
                if let Some(value) = map.get(NAME) {
                    name(report, &mut words, value, at(NAME));
                }
                if let Some(value) = map.get(NAMES) {
                    names(report, &mut words, value, &at(NAMES));
                }
            }
            true
        });
    }
    report.settle(words)
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
