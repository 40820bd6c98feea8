//! The golden documents with parts of them deleted, copied to where they do not belong, renamed, and referred to from
//! anywhere. `HOSTILE_CASES=100000` runs it for long.

#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the places come from a strategy by reference"
)]

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::injection::cases;
use crate::{check, document, replay, run};

/// No document of this size may take longer, on however busy a machine.
const LONGEST: Duration = Duration::from_secs(60);

/// One change of a tree: what, where, and with what other place or value.
type Change = (u8, Index, Index);

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(150), failure_persistence: None, max_shrink_iters: 4000, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_document_gives_a_crate_or_an_error(
        seed in any::<Index>(),
        changes in prop::collection::vec((0..10_u8, any::<Index>(), any::<Index>()), 1..10),
    ) {
        let mut seeds = seeds();
        let mut tree = seeds.swap_remove(seed.index(seeds.len()));
        for change in &changes {
            apply(&mut tree, change);
        }
        let started = Instant::now();
        let text = serde_json::to_vec(&tree).unwrap();
        if let Ok(output) = run("spec.json", text) {
            check::output(&output);
        }
        prop_assert!(started.elapsed() < LONGEST, "{:?}", started.elapsed());
    }
}

fn seeds() -> Vec<Value> {
    let golden = replay::documents("tests/golden");
    let mut seeds: Vec<Value> = golden
        .iter()
        .filter_map(|path| serde_yaml::from_slice(&std::fs::read(path).unwrap()).ok())
        .collect();
    seeds.push(document::complete());
    seeds
}

fn apply(tree: &mut Value, (what, first, second): &Change) {
    let places = places(tree);
    // Copies of copies grow without end, and tell nothing more.
    if places.len() > 20_000 {
        return;
    }
    let place = &places[first.index(places.len())];
    let other = &places[second.index(places.len())];
    match what {
        0 => delete(tree, place),
        1 => rename(tree, place, other),
        2..=4 => {
            let value = tree.pointer(other).cloned();
            put(tree, place, value.unwrap_or_default());
        }
        5 | 6 => put(tree, place, json!({"$ref": reference(other)})),
        7 => wrap(tree, place, second),
        8 => add(tree, place, other),
        _ => put(tree, place, scalar(second)),
    }
}

/// The pointers of all values but the root, keys escaped (RFC 6901).
fn places(tree: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), tree)];
    while let Some((at, value)) = open.pop() {
        let children: Vec<(String, &Value)> = match value {
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(index, value)| (index.to_string(), value))
                .collect(),
            Value::Object(object) => object
                .iter()
                .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value))
                .collect(),
            _ => Vec::new(),
        };
        open.extend(
            children
                .into_iter()
                .map(|(key, value)| (format!("{at}/{key}"), value)),
        );
        found.push(at);
    }
    found.retain(|at| !at.is_empty());
    if found.is_empty() {
        vec![String::new()]
    } else {
        found
    }
}

fn reference(place: &str) -> String {
    format!(
        "#{}",
        place
            .replace('%', "%25")
            .replace('{', "%7B")
            .replace('}', "%7D")
    )
}

fn put(tree: &mut Value, place: &str, value: Value) {
    if let Some(node) = tree.pointer_mut(place) {
        *node = value;
    }
}

fn split(place: &str) -> (&str, String) {
    let (owner, key) = place.rsplit_once('/').unwrap_or_default();
    (owner, key.replace("~1", "/").replace("~0", "~"))
}

fn delete(tree: &mut Value, place: &str) {
    let (owner, key) = split(place);
    match tree.pointer_mut(owner) {
        Some(Value::Object(object)) => _ = object.shift_remove(&key),
        Some(Value::Array(list)) => _ = key.parse().map(|index: usize| list.remove(index)),
        _ => {}
    }
}

fn rename(tree: &mut Value, place: &str, other: &str) {
    let (owner, key) = split(place);
    if let Some(Value::Object(object)) = tree.pointer_mut(owner) {
        let value = object.shift_remove(&key);
        object.insert(split(other).1, value.unwrap_or_default());
    }
}

/// The value of another place, put beside what is there.
fn add(tree: &mut Value, place: &str, other: &str) {
    let value = tree.pointer(other).cloned().unwrap_or_default();
    match tree.pointer_mut(place) {
        Some(Value::Object(object)) => _ = object.insert(split(other).1, value),
        Some(Value::Array(list)) => list.push(value),
        _ => {}
    }
}

fn wrap(tree: &mut Value, place: &str, how: &Index) {
    let Some(node) = tree.pointer_mut(place) else {
        return;
    };
    let inner = node.take();
    *node = match how.index(9) {
        0 => json!([inner]),
        1 => json!({"allOf": [inner]}),
        2 => json!({"allOf": [inner, inner]}),
        3 => json!({"oneOf": [inner, {"type": "null"}]}),
        4 => json!({"anyOf": [inner, {"type": "object", "properties": {"a": inner}}]}),
        5 => json!({"type": "array", "items": inner}),
        6 => json!({"additionalProperties": inner}),
        7 => json!({"properties": {"a": inner}, "required": ["a"]}),
        _ => json!({"not": inner, "allOf": [{"oneOf": [inner, {"type": "string"}]}]}),
    };
}

fn scalar(which: &Index) -> Value {
    let all = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!("string"),
        json!("object"),
        json!("array"),
        json!("integer"),
        json!("null"),
        json!([]),
        json!({}),
        json!("#"),
        json!("#/paths"),
        json!("deepObject"),
        json!("query"),
        json!("binary"),
        json!("date-time"),
        json!(["string", "null"]),
        json!(0),
    ];
    all[which.index(all.len())].clone()
}
