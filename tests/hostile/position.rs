//! The places of a document where a text stands: every value that is a text, and every key.

use serde_json::{Map, Value};

/// How many places there are.
pub(crate) fn count(tree: &Value) -> usize {
    let mut seen = 0;
    let _ = each(tree, &mut |_, text| {
        seen += 1;
        text.to_owned()
    });
    seen
}

/// The document with another text at one place.
pub(crate) fn with(tree: &Value, place: usize, other: &str) -> Value {
    let mut at = 0;
    each(tree, &mut |_, text| {
        let here = at == place;
        at += 1;
        if here { other } else { text }.to_owned()
    })
}

/// The document with the texts that `change` gives, from the keys on the way and the text. A key is changed under the
/// way `[…, "key"]` of its object and a value under `[…, its key, "value"]`.
pub(crate) fn each(tree: &Value, change: &mut impl FnMut(&[String], &str) -> String) -> Value {
    walk(tree, &mut Vec::new(), change)
}

fn walk(
    tree: &Value,
    way: &mut Vec<String>,
    change: &mut impl FnMut(&[String], &str) -> String,
) -> Value {
    match tree {
        Value::String(text) => Value::String(step(way, "value", |way| change(way, text))),
        Value::Array(list) => list
            .iter()
            .map(|value| step(way, "item", |way| walk(value, way, change)))
            .collect(),
        Value::Object(object) => {
            let mut changed = Map::new();
            for (key, value) in object {
                let other = step(way, "key", |way| change(way, key));
                let value = step(way, key, |way| walk(value, way, change));
                changed.insert(other, value);
            }
            Value::Object(changed)
        }
        other => other.clone(),
    }
}

fn step<T>(way: &mut Vec<String>, name: &str, run: impl FnOnce(&mut Vec<String>) -> T) -> T {
    way.push(name.to_owned());
    let done = run(way);
    way.pop();
    done
}
